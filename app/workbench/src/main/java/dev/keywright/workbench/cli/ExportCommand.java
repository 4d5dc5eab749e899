package dev.keywright.workbench.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.keywright.design.exporting.ExportFormat;
import dev.keywright.design.exporting.ExportedFile;
import dev.keywright.design.exporting.Exports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "export", description = "Writes the design in another form; to stdout without --out.")
final class ExportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "MODEL", description = "A design, NAME.keywright.json")
    private Path model = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}", completionCandidates = FormatNames.class)
    private String to = "";

    @Option(names = "--out", paramLabel = "PATH", description = "A file, or a folder for formats of several files")
    private @Nullable Path out;

    /** The formats by the names that {@code --to} takes. */
    private static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values()).map(ExportFormat::option).iterator();
        }
    }

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ExportFormat format = ExportFormat.of(to)
                .orElseThrow(() -> new UsageException("unknown format \"" + to
                        + "\"; there are " + Arrays.stream(ExportFormat.values())
                                .map(ExportFormat::option)
                                .collect(Collectors.joining(", "))));
        List<ExportedFile> files = Exports.of(format, new Designs(terminal).read(model));
        Path target = out;
        if (target == null) {
            files.forEach(file -> terminal.out().println(file.text().stripTrailing()));
        } else if (files.size() == 1 && !Files.isDirectory(target)) {
            Designs.write(target, files.getFirst().text().getBytes(StandardCharsets.UTF_8));
        } else {
            Path folder = Designs.folder(target);
            files.forEach(
                    file -> Designs.write(folder.resolve(file.name()), file.text().getBytes(StandardCharsets.UTF_8)));
        }
        return ExitCode.FINE;
    }
}
