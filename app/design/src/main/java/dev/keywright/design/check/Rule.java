package dev.keywright.design.check;

import java.util.function.BiConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;

/**
 * One rule.
 *
 * @param id stable, for suppressions and documentation
 * @param fix what usually helps
 */
record Rule(String id, Severity severity, String fix, Search search) {
    /** Goes through a design and reports what it finds: where, and what it is. */
    interface Search {
        void in(Design design, BiConsumer<DesignPath, String> report);
    }

    static Rule error(String id, String fix, Search search) {
        return new Rule(id, Severity.ERROR, fix, search);
    }

    static Rule warning(String id, String fix, Search search) {
        return new Rule(id, Severity.WARNING, fix, search);
    }

    static Rule info(String id, String fix, Search search) {
        return new Rule(id, Severity.INFO, fix, search);
    }
}
