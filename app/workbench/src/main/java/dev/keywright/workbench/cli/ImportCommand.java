package dev.keywright.workbench.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import dev.keywright.design.format.DesignJson;
import dev.keywright.design.importing.Imported;
import dev.keywright.design.importing.Imports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Makes a design of what other tools wrote.")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE",
            description = "A NoSQL Workbench model, AWS Labs schema, CreateTable JSON, a CloudFormation, SAM or CDK "
                    + "template, serverless.yml, Terraform")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "MODEL", description = "The design to write")
    private Path out = Path.of("");

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Imported imported = load();
        Designs.write(out, DesignJson.write(imported.design()).getBytes(StandardCharsets.UTF_8));
        terminal.out()
                .println(imported.format() + ": " + count(imported.design().tables(), "table", "tables") + ", "
                        + count(imported.design().entities(), "entity", "entities") + ", "
                        + count(imported.design().accessPatterns(), "access pattern", "access patterns") + ", "
                        + count(imported.design().items(), "item", "items"));
        imported.notices().forEach(notice -> terminal.out().println("note: " + Designs.oneLine(notice)));
        return ExitCode.FINE;
    }

    private static String count(List<?> things, String one, String many) {
        return things.size() + " " + (things.size() == 1 ? one : many);
    }

    private Imported load() {
        try {
            return Imports.load(file);
        } catch (NoSuchFileException e) {
            throw new UsageException(file + ": no such file; give the path of the file to import", e);
        } catch (IOException e) {
            throw new UsageException(Designs.oneLine(String.valueOf(e.getMessage())), e);
        }
    }
}
