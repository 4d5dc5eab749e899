package dev.keywright.engine.partition;

/** Which limit refused a request; with where and what it makes the sixteen reasons of FACTS §5.2. */
public enum ThrottleCause {
    PROVISIONED("ProvisionedThroughputExceeded"),
    /** A partition's ceiling. */
    KEY_RANGE("KeyRangeThroughputExceeded"),
    /** The account's quota for one table. */
    ACCOUNT_LIMIT("AccountLimitExceeded"),
    /** The cap the table's owner has set. */
    MAX_ON_DEMAND("MaxOnDemandThroughputExceeded");

    private final String suffix;

    ThrottleCause(String suffix) {
        this.suffix = suffix;
    }

    /** The service's name for it, such as {@code IndexWriteKeyRangeThroughputExceeded}. */
    public String reason(KeySpace.Kind kind, Access access) {
        String where = switch (kind) {
            case TABLE -> "Table";
            case INDEX -> "Index";
        };
        String what = switch (access) {
            case READ -> "Read";
            case WRITE -> "Write";
        };
        return where + what + suffix;
    }
}
