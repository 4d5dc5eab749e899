package dev.keywright.desktop.session;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.desktop.task.Progress;
import dev.keywright.workbench.run.PatternResult;
import dev.keywright.workbench.study.Study;

/** Designs at work, as a port. Its methods take time and are called away from the window. */
public interface Lab {

    /** Loads the design into a scratch engine and runs every access pattern. */
    Study study(Design design, Progress progress);

    /** The same for one pattern. */
    PatternResult run(Design design, PatternName pattern, Progress progress);
}
