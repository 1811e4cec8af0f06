package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/**
 * What would become of the cases on a version if they were moved to another one.
 *
 * @param examined how many cases under way were looked at; never more than a few thousand
 * @param movable how many of them would move
 * @param steps where their open steps would go, in the order of the old version
 * @param targets the steps of the new version, to choose from
 * @param obstacles why the others would not move
 */
public record MigrationPreview(
        String process,
        Bilingual name,
        int from,
        int to,
        long examined,
        long movable,
        List<Open> steps,
        List<Target> targets,
        List<Obstacle> obstacles) {

    /**
     * @param cases how many wait there
     * @param target the step of the new version that takes over; null if there is none
     */
    public record Open(String node, Bilingual name, long cases, String target) {}

    /** A step of the new version. */
    public record Target(String node, Bilingual name) {}

    /**
     * @param cases how many it holds back
     * @param example one of them
     */
    public record Obstacle(Bilingual why, long cases, CaseKey example) {}
}
