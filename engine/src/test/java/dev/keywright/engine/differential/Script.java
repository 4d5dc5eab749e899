package dev.keywright.engine.differential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A hand-written sequence of requests: {@code Operation {json}} each, over several lines if the further ones are
 * indented. A line with {@code #} is a comment; {@code ${a*400}} stands for 400 times {@code a}.
 */
record Script(String name, List<Step> steps) {

    static final Path FOLDER = Path.of("src", "test", "scripts", "differential");

    private static final Pattern REPEAT = Pattern.compile("\\$\\{([^*}]+)\\*(\\d+)}");

    /** @param line where the request starts, from 1 */
    record Step(int line, Call call) {}

    static List<Script> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Script> scripts = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".requests")).sorted().toList()) {
                scripts.add(read(file));
            }
            return scripts;
        }
    }

    static Script read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        StringBuilder request = new StringBuilder();
        int start = 0;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            if (!Character.isWhitespace(line.charAt(0))) {
                addStep(steps, start, request);
                start = number;
            }
            request.append(line).append('\n');
        }
        addStep(steps, start, request);
        String name = file.getFileName().toString();
        return new Script(name.substring(0, name.lastIndexOf('.')), steps);
    }

    private static void addStep(List<Step> steps, int line, StringBuilder request) {
        if (request.isEmpty()) {
            return;
        }
        int space = request.indexOf(" ");
        String json = REPEAT.matcher(request.substring(space))
                .replaceAll(repeat -> repeat.group(1).repeat(Integer.parseInt(repeat.group(2))));
        steps.add(new Step(line,
                new Call(request.substring(0, space), (ObjectNode) JsonMapper.shared().readTree(json))));
        request.setLength(0);
    }
}
