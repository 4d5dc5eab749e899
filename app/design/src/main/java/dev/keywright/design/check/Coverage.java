package dev.keywright.design.check;

import dev.keywright.design.model.Design;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Request;

/**
 * How a design's access patterns are answered.
 *
 * @param query those that go to keys: every operation but Scan
 */
public record Coverage(int patterns, int query, int scan, int unsolved) {
    public static Coverage of(Design design) {
        int unsolved = (int) design.accessPatterns().stream().filter(pattern -> pattern.request().isEmpty()).count();
        int scan = (int) design.accessPatterns().stream().filter(Coverage::scans).count();
        int all = design.accessPatterns().size();
        return new Coverage(all, all - scan - unsolved, scan, unsolved);
    }

    private static boolean scans(AccessPattern pattern) {
        return pattern.request().filter(Request.Scan.class::isInstance).isPresent();
    }
}
