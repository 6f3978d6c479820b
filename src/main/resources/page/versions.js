import { article } from "./service.js";

/**
 * Reads an article as a citation has it. Where that version is not kept it is read as it is now,
 * and `lost` is true.
 *
 * @returns {Promise<{article: object, lost: boolean}>}
 */
export async function versionOf(id, version) {
  try {
    return { article: await article(id, version), lost: false };
  } catch (failure) {
    if (!version || failure.kind !== "gone") {
      throw failure;
    }
    return { article: await article(id), lost: true };
  }
}

/** What became of an article since it was as it is shown: "withdrawn", "corrected" or nothing. */
export function fateOf({ version, newest }) {
  // Services that keep no versions name none.
  if (newest === undefined || newest === version) {
    return "";
  }
  return newest === null ? "withdrawn" : "corrected";
}
