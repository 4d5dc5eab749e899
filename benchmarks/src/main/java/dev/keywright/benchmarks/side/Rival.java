package dev.keywright.benchmarks.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A server that can be measured, as its users would start it. */
enum Rival {
    KEYWRIGHT_MEMORY("Keywright, memory"),
    KEYWRIGHT("Keywright, disk (kill-safe)"),
    KEYWRIGHT_FSYNC("Keywright, disk (fsync)"),
    DYNAMODB_LOCAL_MEMORY("DynamoDB Local, memory"),
    DYNAMODB_LOCAL("DynamoDB Local, disk"),
    DYNALITE_MEMORY("dynalite, memory"),
    DYNALITE("dynalite, disk");

    private static final String LOCAL_MAIN = "software.amazon.dynamodb.services.local.main.ServerRunner";

    private final String title;

    Rival(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** dynalite has no transactions. */
    boolean can(Work work) {
        return work != Work.TRANSACT_WRITE_4 || (this != DYNALITE && this != DYNALITE_MEMORY);
    }

    /** DynamoDB Local on disk takes three batches a second: loading what is scanned would take it twenty minutes. */
    boolean canBeScanned() {
        return this != DYNAMODB_LOCAL;
    }

    /**
     * The command that starts it.
     *
     * @param folder an empty folder of its own
     */
    List<String> command(int port, Path folder) throws IOException {
        String portText = Integer.toString(port);
        return switch (this) {
            case KEYWRIGHT_MEMORY -> keywright(portText, "--in-memory");
            case KEYWRIGHT -> keywright(portText, "--data", folder.toString());
            case KEYWRIGHT_FSYNC -> keywright(portText, "--data", folder.toString(), "--durability", "disk");
            case DYNAMODB_LOCAL_MEMORY -> dynamoDbLocal(portText, "-inMemory");
            case DYNAMODB_LOCAL -> dynamoDbLocal(portText, "-dbPath", folder.toString());
            case DYNALITE_MEMORY -> dynalite(portText);
            case DYNALITE -> dynalite(portText, "--path", folder.toString());
        };
    }

    private static List<String> keywright(String port, String... options) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-Xmx1g",
                "-cp", System.getProperty("java.class.path"), Served.class.getName(), "serve", "--port", port));
        command.addAll(List.of(options));
        return command;
    }

    private static List<String> dynamoDbLocal(String port, String... options) throws IOException {
        Path home = Path.of(System.getProperty("benchmarks.dynamodb-local"));
        List<String> command = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC", "-Xmx1g", "-Djava.library.path=" + home.resolve("native"),
                "-cp", Files.readString(home.resolve("classpath")).strip(), LOCAL_MAIN,
                "-port", port, "-disableTelemetry"));
        command.addAll(List.of(options));
        return command;
    }

    private static List<String> dynalite(String port, String... options) {
        List<String> command = new ArrayList<>(List.of("node",
                Path.of(System.getProperty("benchmarks.dynalite"), "node_modules", "dynalite", "cli.js").toString(),
                "--port", port, "--createTableMs", "0", "--deleteTableMs", "0"));
        command.addAll(List.of(options));
        return command;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
