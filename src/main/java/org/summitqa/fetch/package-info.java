/**
 * Address to page: fetches one page from the web for an editor, and nothing from within.
 *
 * <p>Whoever may name an address could have the service ask machines that only it can reach. So it
 * is not the address as written that is checked, in which every form of a number hides, nor the
 * name, which may mean another machine a moment later: the connection is handed exactly the IP
 * addresses that were looked up once and checked. Each redirect is a new request that is checked
 * alike, and so is robots.txt. No proxy is used, since it would look names up itself, and neither
 * cookies nor credentials are sent.
 */
@NullMarked
package org.summitqa.fetch;

import org.jspecify.annotations.NullMarked;
