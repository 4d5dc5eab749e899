package dev.keywright.desktop.main;

import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.pattern.Request;
import dev.keywright.desktop.session.Checks;
import dev.keywright.desktop.session.Problem;
import dev.keywright.desktop.words.Words;

/** What can be said of a design at a glance: patterns nothing answers, and patterns that read everything. */
final class DesignChecks implements Checks {

    @Override
    public List<Problem> of(Design design) {
        List<Problem> problems = new ArrayList<>();
        design.accessPatterns().forEach(pattern -> {
            DesignPath where = new DesignPath.OfPattern(pattern.name());
            if (pattern.request().isEmpty()) {
                problems.add(new Problem(Problem.Severity.WARNING, where,
                        Words.text("problem.unsolved", pattern.name())));
            } else if (pattern.request().get() instanceof Request.Scan) {
                problems.add(new Problem(Problem.Severity.WARNING, where, Words.text("problem.scan", pattern.name())));
            }
        });
        return problems;
    }
}
