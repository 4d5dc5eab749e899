package dev.keywright.design.terraform;

import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;

/** How the provider spells the key of a global index. */
public enum IndexSyntax {
    /** {@code hash_key} and {@code range_key}, which every version knows; one attribute a side. */
    CLASSIC(">= 5.80"),
    /** {@code key_schema} blocks, up to four attributes a side; the older form is deprecated there. */
    KEY_SCHEMA(">= 6.28");

    private final String provider;

    IndexSyntax(String provider) {
        this.provider = provider;
    }

    /** The provider versions that know it. */
    String provider() {
        return provider;
    }

    /** This syntax, or the newer one where the table has an index that only it can say. */
    IndexSyntax fitting(Table table) {
        return table.globalIndexes().stream().anyMatch(index -> hasSeveral(index.keys())) ? KEY_SCHEMA : this;
    }

    private static boolean hasSeveral(KeySchema keys) {
        return keys.partition().size() > 1 || keys.sort().size() > 1;
    }
}
