package dev.keywright.engine.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The same scenario of some thirty calls, written for each client that people use from outside Java. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptedClientsTest {

    private static final int CALLS = 30;

    private EngineUnderTest engine;

    @BeforeAll
    void start() {
        engine = EngineUnderTest.start();
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @Test
    void servesTheAwsCommandLine() throws IOException, InterruptedException {
        ClientProcess.require("The AWS CLI (aws)", "aws", "--version");
        assertThat(scenario("aws-cli", "AKIDCLI", "bash", "scenario.sh")).hasSizeGreaterThanOrEqualTo(CALLS);
    }

    @Test
    void servesBoto3() throws IOException, InterruptedException {
        ClientProcess.require("boto3 (for python3)", "python3", "-c", "import boto3");
        assertThat(scenario("boto3", "AKIDBOTO", "python3", "-B", "scenario.py"))
                .hasSizeGreaterThanOrEqualTo(CALLS);
    }

    @Test
    void servesTheJavaScriptSdk() throws IOException, InterruptedException {
        ClientProcess.require("Node.js (node)", "node", "--version");
        ClientProcess.require("npm", "npm", "--version");
        Path folder = installedPackages(ClientProcess.SCRIPTS.resolve("javascript"));
        Map<String, String> environment = ClientProcess.environment(engine, "AKIDJAVASCRIPT");
        assertThat(ClientProcess.scenario(folder, environment, "node", "scenario.js"))
                .hasSizeGreaterThanOrEqualTo(CALLS);
    }

    private List<String> scenario(String client, String accessKey, String... command)
            throws IOException, InterruptedException {
        return ClientProcess.scenario(ClientProcess.SCRIPTS.resolve(client),
                ClientProcess.environment(engine, accessKey), command);
    }

    /** A folder with the script and what the lock file names; installed anew only when that has changed. */
    private static Path installedPackages(Path source) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "clients", "javascript"));
        Path lock = folder.resolve("package-lock.json");
        Path modules = folder.resolve("node_modules");
        boolean isFresh = Files.exists(modules) && Files.mismatch(lock, source.resolve("package-lock.json")) < 0;
        for (String file : List.of("package.json", "package-lock.json", "scenario.js")) {
            Files.copy(source.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!isFresh) {
            ClientProcess.run(folder, Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        }
        return folder;
    }
}
