package dev.keywright.engine.value;

/** How deep values may be nested: 31 lists or maps around a scalar (FACTS §3.1). */
public final class Nesting {
    /** The attribute's own value counts as the first level. */
    public static final int MAX_LEVELS = 32;

    private Nesting() {}

    public static boolean fits(AttributeValue value) {
        return !value.type().isDocument() || fits(value, MAX_LEVELS);
    }

    private static boolean fits(AttributeValue value, int levels) {
        if (levels == 0) {
            return false;
        }
        return switch (value) {
            case AttributeValue.L(var elements) -> elements.stream().allMatch(element -> fits(element, levels - 1));
            case AttributeValue.M(var entries) ->
                entries.values().stream().allMatch(entry -> fits(entry, levels - 1));
            case AttributeValue.S _,AttributeValue.N _,AttributeValue.B _,AttributeValue.Bool _ -> true;
            case AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _ -> true;
        };
    }
}
