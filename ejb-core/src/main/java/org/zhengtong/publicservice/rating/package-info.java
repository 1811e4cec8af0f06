/**
 * Ratings 好差评 of what the government did for somebody: once per contact, at the window and on the web, in five grades with
 * reasons, and the follow-up that a bad one opens, with a clock of its own. Ratings and replies are public.
 *
 * <p>Decisions: a rating is written once and has neither a way to be changed nor one to be taken away; staff can't rate.
 * Which contact somebody may rate is for the system to say that had it; here a contact is only a key. What it does not
 * do: it decides nothing about the case, and knows no page.
 */
@BusinessSystem(
        name = "rating",
        mayUse = {"identity", "directory", "protection", "notification", "scheduling", "worktime", "workflow", "content"
        })
package org.zhengtong.publicservice.rating;

import org.zhengtong.kernel.BusinessSystem;
