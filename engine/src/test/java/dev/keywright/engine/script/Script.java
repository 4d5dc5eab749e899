package dev.keywright.engine.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of steps. A step is an operation's name, its request as JSON, and what must come of it:
 *
 * <pre>
 * # comment; the head of the file says where its expectations come from
 * PutItem
 * {"TableName": "Things", …}
 * > {"Attributes": …}                   the answer, exactly (members in any order)
 * ~ {"TableDescription": {…}}           the answer, at least
 * > fault ValidationException: text     the fault, exactly
 * </pre>
 *
 * <p>A step without an expectation must succeed.
 */
record Script(Path file, List<Step> steps) {
    /** @param line where the step begins, from 1 */
    record Step(int line, String operation, String request, Optional<Expectation> expectation) {}

    /** What must come of a step. */
    sealed interface Expectation {
        record Exactly(Object json) implements Expectation {}

        record AtLeast(Object json) implements Expectation {}

        record Failure(String code, String message) implements Expectation {}
    }

    static Script read(Path file) {
        try {
            return new Script(file, steps(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Step> steps(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (isIgnored(lines.get(at))) {
                at++;
                continue;
            }
            int first = at;
            StringBuilder request = new StringBuilder();
            for (at++; at < lines.size() && !isIgnored(lines.get(at)) && !isExpectation(lines.get(at)); at++) {
                request.append(lines.get(at)).append('\n');
            }
            StringBuilder expected = new StringBuilder();
            for (; at < lines.size() && !isIgnored(lines.get(at)); at++) {
                expected.append(lines.get(at).strip()).append('\n');
            }
            steps.add(new Step(first + 1, lines.get(first).strip(), request.toString(),
                    expectation(expected.toString().strip())));
        }
        return steps;
    }

    private static Optional<Expectation> expectation(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String body = text.substring(1).strip();
        if (text.startsWith("~")) {
            return Optional.of(new Expectation.AtLeast(Json.read(body)));
        }
        if (body.startsWith("fault ")) {
            String[] parts = body.substring("fault ".length()).split(": ?", 2);
            return Optional.of(new Expectation.Failure(parts[0], parts[1]));
        }
        return Optional.of(new Expectation.Exactly(Json.read(body)));
    }

    private static boolean isIgnored(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    private static boolean isExpectation(String line) {
        return line.startsWith(">") || line.startsWith("~");
    }
}
