import "./article-panel.js";
import "./articles-view.js";
import "./ask-box.js";
import "./one-article.js";
import "./prompt-dialog.js";
import "./quote-card.js";
import "./short-notice.js";
import "./summit-page.js";
