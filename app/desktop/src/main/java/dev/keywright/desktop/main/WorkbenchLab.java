package dev.keywright.desktop.main;

import java.util.Map;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.desktop.session.Lab;
import dev.keywright.desktop.task.Progress;
import dev.keywright.workbench.connect.EmbeddedConnection;
import dev.keywright.workbench.load.Loader;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.run.PatternResult;
import dev.keywright.workbench.run.PatternRunner;
import dev.keywright.workbench.study.Study;

/** Designs at work in the engine inside this process. */
public final class WorkbenchLab implements Lab {
    private final PriceBook book = PriceBook.bundled();

    @Override
    public Study study(Design design, Progress progress) {
        int steps = design.items().size() + design.accessPatterns().size();
        int[] ran = {0};
        return Study.of(design, book, loaded -> report(progress, loaded, steps),
                _ -> report(progress, design.items().size() + ++ran[0], steps));
    }

    @Override
    public PatternResult run(Design design, PatternName name, Progress progress) {
        AccessPattern pattern = design.accessPattern(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no access pattern " + name));
        try (EmbeddedConnection scratch = EmbeddedConnection.inMemory()) {
            Loader.load(design, scratch, loaded -> report(progress, loaded, design.items().size()));
            return new PatternRunner(design, scratch, book).run(pattern, Map.of());
        }
    }

    /** Throws when nobody waits any more: the engine is a scratch one, so stopping anywhere loses nothing. */
    private static void report(Progress progress, int done, int all) {
        progress.report((double) done / Math.max(1, all));
        if (progress.cancelled()) {
            throw new java.util.concurrent.CancellationException();
        }
    }
}
