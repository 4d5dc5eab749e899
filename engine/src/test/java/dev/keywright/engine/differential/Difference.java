package dev.keywright.engine.differential;

/**
 * One place where two answers to the same call differ.
 *
 * @param path {@code outcome} when only one side refused or both did with different types, {@code status},
 *            {@code message} and {@code messageMember} of a fault, or the path of a member, as
 *            {@code Table.ItemCount} or {@code Items[2].a.N}
 * @param oracle what DynamoDB Local answered there, {@link #ABSENT} for nothing
 * @param subject what the engine answered there
 */
record Difference(String operation, String path, String oracle, String subject) {

    static final String ABSENT = "(absent)";

    /** The form that {@link WantedDifference} matches. */
    String change() {
        return oracle + " ⇒ " + subject;
    }

    /** Equal for differences that have probably one cause: digits and quoted texts left out. */
    String signature() {
        return operation + " " + path.replaceAll("\\d+", "#") + " "
                + change().replaceAll("\"[^\"]*\"", "\"…\"").replaceAll("\\d+", "#");
    }

    @Override
    public String toString() {
        return path + "\n      DynamoDB Local: " + oracle + "\n      engine:         " + subject;
    }
}
