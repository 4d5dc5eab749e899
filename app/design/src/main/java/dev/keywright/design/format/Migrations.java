package dev.keywright.design.format;

import java.util.List;
import java.util.function.UnaryOperator;

import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.Node;

/** Brings documents of older versions up to the current one, step by step. */
final class Migrations {
    /** The version this program writes. */
    static final int CURRENT = 1;

    /** The step at position n leads from version n + 1 to n + 2. */
    private static final List<UnaryOperator<Node>> STEPS = List.of();

    private Migrations() {}

    static Node toCurrent(Node root) {
        Cursor version = Cursor.of(root)
                .owner()
                .find(DesignJson.MARK)
                .orElseThrow(() -> Cursor.of(root)
                        .error("not a Keywright design: \"keywright\": " + CURRENT
                                + " is missing; use keywright import for others"));
        int from = version.small();
        if (from < 1 || from > CURRENT) {
            throw version.error("version " + from + " is not known; this program reads 1 to " + CURRENT
                    + ", a newer Keywright may read it");
        }
        Node migrated = root;
        for (UnaryOperator<Node> step : STEPS.subList(from - 1, STEPS.size())) {
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}
