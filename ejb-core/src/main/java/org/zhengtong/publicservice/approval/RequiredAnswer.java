package org.zhengtong.publicservice.approval;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * The answer without which an application cannot be accepted, such as an undertaking 承诺 that has to be given.
 *
 * @param is one of these; a yes-no field has {@code true} or {@code false}
 * @param otherwise what the applicant is told who answered differently
 */
public record RequiredAnswer(List<String> is, Bilingual otherwise) {

    public RequiredAnswer {
        is = is == null ? List.of() : List.copyOf(is);
    }
}
