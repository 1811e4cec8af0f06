package org.zhengtong.platform.support.workflow.design;

/**
 * What the signers of a stage may choose.
 *
 * @param opinion whether they have to write why
 */
public record Outcome(String name, boolean opinion, Then then) {

    public Outcome then(Then other) {
        return new Outcome(name, opinion, other);
    }
}
