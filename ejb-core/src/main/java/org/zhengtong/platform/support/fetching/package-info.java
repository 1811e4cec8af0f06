/**
 * Fetching what other machines serve over HTTP, within limits: nobody is waited for longer than is sensible, nothing is heard
 * without end, no circle is walked, and what has not changed is not sent again.
 *
 * <p>Decisions: a document or a named fault, nothing in between; whoever asks says with a gate where it may lead, and every
 * redirect has to pass it too. What it does not do: it understands no document, and remembers nobody.
 */
@BusinessSystem(name = "fetching")
package org.zhengtong.platform.support.fetching;

import org.zhengtong.kernel.BusinessSystem;
