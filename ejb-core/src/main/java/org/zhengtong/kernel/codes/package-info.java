/**
 * Codes of the state as value types: each checks its own digits, masks itself, and says what exactly is wrong with a
 * text that is no such code.
 *
 * <p>{@code read} takes what a person typed (spaces, full-width digits, small letters) and answers with a {@link
 * org.zhengtong.kernel.codes.Reading}; the constructor takes the stored form and accepts nothing else.
 */
package org.zhengtong.kernel.codes;
