/**
 * Working time: statutory holidays and make-up days by year as data, and every deadline computed from them with its
 * explanation. Nothing else in the product counts days.
 */
@BusinessSystem(
        name = "worktime",
        mayUse = {"audit"})
package org.zhengtong.platform.support.worktime;

import org.zhengtong.kernel.BusinessSystem;
