import "../article/article-panel.js";
import "../article/articles-view.js";
import "../ask/ask-box.js";
import "../article/one-article.js";
import "../shared/prompt-dialog.js";
import "../sources/quote-card.js";
import "../shared/short-notice.js";
import "./summit-page.js";
