/**
 * Views and addresses. Every address is that of the page with a query, so that the page works
 * wherever it is put: `?q=` a question, `?article=` an article, `?articles` all of them, `#c=` a
 * conversation of this browser.
 */

/** Reads the view that an address is of. */
export function viewOf(address) {
  const { searchParams: query, hash } = new URL(address);
  if (query.get("article")) {
    const [start, end] = ["start", "end"].map((name) => offset(query.get(name)));
    const version = query.get("version") ?? "";
    return { name: "article", id: query.get("article"), start, end, version };
  }
  if (query.has("articles")) {
    return {
      name: "articles",
      q: query.get("q") ?? "",
      publisher: query.get("publisher") ?? "",
      from: day(query.get("from")),
      to: day(query.get("to")),
    };
  }
  return {
    name: "chat",
    conversation: new URLSearchParams(hash.slice(1)).get("c") ?? "",
    question: query.get("q")?.trim() ?? "",
    filters: {
      publishers: query.getAll("publisher"),
      from: day(query.get("from")),
      to: day(query.get("to")),
    },
  };
}

/** The address of an article, at a part of its text and in a version where these are given. */
export function articleLink({ articleId: article, start, end, version }) {
  const place = end > start ? { start, end } : {};
  return `?${parameters({ article, ...place, version })}`;
}

/** The address of the articles that a search finds. */
export function articlesLink(search) {
  const query = String(parameters(search));
  return `?articles${query && `&${query}`}`;
}

/** The address of a conversation of this browser. */
export const conversationLink = (id) => `./#${parameters({ c: id })}`;

/** The address that asks a question, of a conversation of this browser where one is given. */
export function questionLink(question, filters, conversation = "") {
  const query = parameters({ q: question, ...asQuery(filters) });
  return `?${query}${conversation && `#${parameters({ c: conversation })}`}`;
}

/** Writes a query: lists as repeated parameters, without what is empty. */
export function parameters(query) {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== "") {
        written.append(name, one);
      }
    }
  }
  return written;
}

/** The filters that are set, as the body of a request has them. */
export const asBody = ({ publishers, from, to }) => ({
  ...(publishers.length && { publishers }),
  ...(from && { from }),
  ...(to && { to }),
});

/** The filters as a query has them; see parameters. */
export const asQuery = ({ publishers, from, to }) => ({ publisher: publishers, from, to });

/** What an article is called: its title, or its id where it has none. */
export const titleOf = ({ title, articleId, id }) => title || (articleId ?? id);

/** Returns an address that a link may have: http or https, nothing that runs; null for others. */
export function safeUrl(url) {
  try {
    return ["http:", "https:"].includes(new URL(url).protocol) ? url : null;
  } catch {
    return null;
  }
}

const offset = (text) => (/^\d{1,9}$/u.test(text ?? "") ? Number(text) : 0);
const day = (text) => (/^\d{4}-\d\d-\d\d$/u.test(text ?? "") ? text : "");
