package dev.keywright.engine.differential;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the engine means to answer otherwise than DynamoDB Local, because the service does. Each is a row of
 * {@code docs/compatibility.md}; one that no request of a run meets fails the run.
 */
enum WantedDifference {

    MESSAGE_MEMBER("The text of a fault is under `message`, as in the service; DynamoDB Local writes `Message`.",
            ".*", "messageMember", "Message ⇒ message");

    private final String reason;
    private final Pattern operation;
    private final Pattern path;
    private final Pattern change;

    /**
     * @param reason one sentence for the reader of the page
     * @param change matches {@code oracle ⇒ engine}; a back reference compares the two
     */
    WantedDifference(String reason, String operation, String path, String change) {
        this.reason = reason;
        this.operation = Pattern.compile(operation);
        this.path = Pattern.compile(path);
        this.change = Pattern.compile(change, Pattern.DOTALL);
    }

    static Optional<WantedDifference> of(Difference difference) {
        return Arrays.stream(values()).filter(rule -> rule.covers(difference)).findFirst();
    }

    /** {@code message-member} for {@code MESSAGE_MEMBER}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String reason() {
        return reason;
    }

    private boolean covers(Difference difference) {
        return operation.matcher(difference.operation()).matches()
                && path.matcher(difference.path()).matches()
                && change.matcher(difference.change()).matches();
    }
}
