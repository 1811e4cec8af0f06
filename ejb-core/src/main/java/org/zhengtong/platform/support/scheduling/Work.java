package org.zhengtong.platform.support.scheduling;

/**
 * A kind of work that can be put on the {@link Agenda}. Implement it as a CDI bean or a no-interface-view session bean
 * exposing this interface, in any module of the EAR.
 *
 * <p>A worker calls {@link #perform} outside of any transaction, at least once: begin one yourself and make a second call
 * harmless. An exception means: try again later.
 */
public interface Work {

    /** Name of the kind, for example {@code workflow-deadline}. */
    String kind();

    /**
     * @param id the id under which it was scheduled
     * @param data the text that was given along; may be empty
     */
    void perform(String id, String data);
}
