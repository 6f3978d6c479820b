const GAP = 6;
const EDGE = 8;

/**
 * Puts an open popover beside what it belongs to: below it, or above where there is no room.
 *
 * @param {HTMLElement} popover what to put
 * @param {Element} anchor what it belongs to
 */
export function place(popover, anchor) {
  // A link that wraps has a rectangle for each of its lines.
  const beside = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const view = document.documentElement;
  const below = beside.bottom + GAP;
  const above = beside.top - GAP - height;
  const top = below + height > view.clientHeight - EDGE && above > EDGE ? above : below;
  const left = Math.min(beside.left, view.clientWidth - width - EDGE);
  popover.style.setProperty("top", `${Math.max(EDGE, top)}px`);
  popover.style.setProperty("left", `${Math.max(EDGE, left)}px`);
}

/** Places a menu when it opens, beside the button that opens it. */
export function placeMenu({ target, newState }) {
  if (newState === "open") {
    place(target, document.querySelector(`[popovertarget="${CSS.escape(target.id)}"]`));
  }
}
