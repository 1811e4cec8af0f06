package org.zhengtong.platform.support.workflow;

import java.util.List;
import org.zhengtong.kernel.Bilingual;

/** Whoever names processes in its own data answers this, so that nobody retires one without knowing what it is for. */
public interface ProcessUse {

    /** What the users of a process are called, for example matters. */
    List<Bilingual> usersOf(String process);
}
