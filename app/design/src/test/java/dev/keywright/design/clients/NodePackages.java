package dev.keywright.design.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Tools from npm that other people's formats are checked with, at the versions of a lock file, under {@code target}. */
public final class NodePackages {
    private static final Path SOURCE = Path.of("src", "test", "clients", "infrastructure");
    private static final Path FOLDER = Path.of("target", "clients", "infrastructure");
    private static final int PATIENCE_SECONDS = 480;

    private NodePackages() {}

    /** The folder with the scripts and what the lock file names; installed anew only when that has changed. */
    public static synchronized Path installed() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path lock = FOLDER.resolve("package-lock.json");
        boolean isFresh = Files.exists(FOLDER.resolve("node_modules", ".package-lock.json")) && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) < 0;
        for (String file : List.of("package.json", "package-lock.json", "terraform.js", "template.js",
                "synthesise.js")) {
            Files.copy(SOURCE.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!isFresh) {
            run(FOLDER, Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
        return FOLDER.toAbsolutePath();
    }

    /** An empty folder beside the packages, so that scripts in it find them. */
    public static Path emptyFolder(String name) throws IOException, InterruptedException {
        Path folder = installed().resolve(name);
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (Path path : paths.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** The output of a command that must end with 0. */
    public static String run(Path folder, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile("client", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String output = Files.readString(log, StandardCharsets.UTF_8);
            assertThat(ended && process.exitValue() == 0).as("%s\n%s", String.join(" ", command), output).isTrue();
            return output;
        } finally {
            Files.delete(log);
        }
    }
}
