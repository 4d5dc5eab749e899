package dev.keywright.workbench.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.exporting.ExportFormat;
import dev.keywright.design.exporting.Exports;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.picture.Picture;
import dev.keywright.workbench.picture.Png;
import dev.keywright.workbench.picture.Svg;
import dev.keywright.workbench.report.HtmlReport;
import dev.keywright.workbench.simulate.Simulation;
import dev.keywright.workbench.study.Study;

/** A folder that results are written into, whole files one by one. */
final class Results {
    private static final int SHARP = 2;

    private final Path folder;
    private final List<String> written = new ArrayList<>();

    Results(Path folder) {
        this.folder = Designs.folder(folder);
    }

    void heatmap(Study study, Simulation simulation) {
        Picture picture = SimulateCommand.picture(study, simulation);
        file("heatmap.png", Png.of(picture, SHARP));
        file("heatmap.svg", Svg.of(picture));
    }

    void report(Study study, List<Simulation> simulations, Bill bill) {
        file("report.html", HtmlReport.of(study, simulations, bill));
    }

    void bill(Bill bill) {
        file("bill.txt", CostCommand.text(bill) + "\n");
    }

    void export(Study study, ExportFormat format) {
        Exports.of(format, study.design()).forEach(file -> file(file.name(), file.text()));
    }

    private void file(String name, String text) {
        file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void file(String name, byte[] content) {
        Designs.write(folder.resolve(name), content);
        written.add(name);
    }

    /** The names of the files, in the order they were written. */
    List<String> written() {
        return List.copyOf(written);
    }
}
