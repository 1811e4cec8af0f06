package org.zhengtong.publicservice.approval;

/**
 * Where a material is looked for before anybody is asked for it.
 *
 * @param licence id of the template of the licence that it is; null for a paper of an earlier case
 * @param matter code of the matter whose granted case brought it; null for a licence
 * @param material its code there; null for a licence
 * @param months how long after that decision it is still good; 0 for a licence, which says so itself
 */
public record MaterialSupply(String licence, String matter, String material, int months) {

    /** Whether it says all that its source needs, and nothing else. */
    boolean fits(MaterialSource source) {
        return switch (source) {
            case LICENCE -> licence != null && matter == null && material == null;
            case EARLIER_CASE -> licence == null && matter != null && material != null && months > 0;
            case APPLICANT, HELD_BY_GOVERNMENT -> false;
        };
    }
}
