/**
 * The words of the product in both languages, and how dates are written in them.
 *
 * <p>Law of keys: {@code <page>.<part>}, where the page is its path with underscores ({@code approval_apply.title},
 * {@code approval_apply.input.reason.label}); {@code EnumName.CONSTANT} for enums and rules; {@code kit.*} for what the
 * tags themselves say. A page's keys are used by that page alone. One pair of files a system: {@code <system>.properties}
 * in Chinese, {@code <system>_en.properties} in English, both UTF-8, in {@code org/zhengtong/words} of any module.
 */
package org.zhengtong.web.words;
