package org.zhengtong.publicservice.approval;

import org.zhengtong.kernel.Bilingual;

/**
 * Where to go and whom to call.
 *
 * @param place with the address
 * @param consult telephone for questions
 * @param complain telephone for complaints, besides the hotline 12345
 */
public record ServiceWindow(Bilingual place, Bilingual hours, String consult, String complain) {}
