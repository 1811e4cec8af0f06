/**
 * Working time: statutory holidays and make-up days by year as data, and every deadline computed from them with its
 * explanation. Nothing else in the product counts days.
 *
 * <p>Decisions: a {@link org.zhengtong.platform.support.worktime.Deadline} is a value computed anew, never a stored
 * object; the calendar is small enough to be held whole in memory; a year without data counts Monday to Friday and is
 * marked. It does not know whose deadlines there are: after an import, {@code YearImported} tells their owners to
 * compute again.
 */
@BusinessSystem(
        name = "worktime",
        mayUse = {"identity"})
package org.zhengtong.platform.support.worktime;

import org.zhengtong.kernel.BusinessSystem;
