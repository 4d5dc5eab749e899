package dev.keywright.desktop.cost;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.keywright.desktop.session.Derived;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.session.Studies;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.study.Study;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The bill of the design as last run, in the region chosen. */
public final class CostViewModel {
    private final Desk desk;
    private final Studies studies;
    private final SimpleObjectProperty<Optional<String>> chosenRegion = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Plan> plan = new ReadOnlyObjectWrapper<>(Plan.ON_DEMAND);
    private final ReadOnlyObjectProperty<Optional<Priced>> priced;

    /** Which of the two ways to pay the bars break down. */
    enum Plan {
        ON_DEMAND, PROVISIONED
    }

    /** A bill, where prices are known, and whether the document has changed since. */
    record Priced(Bill bill, List<String> regions, boolean stale) {
        Priced {
            regions = List.copyOf(regions);
        }
    }

    /** A bar: what it stands for, its dollars a month, and its length next to the longest. */
    record Bar(String name, double dollars, double share) {}

    public CostViewModel(Session session, Desk desk, Studies studies) {
        this.desk = desk;
        this.studies = studies;
        priced = Derived.of(this::price, studies.latestProperty(), chosenRegion, session.designProperty());
    }

    private Optional<Priced> price() {
        return studies.latestProperty()
                .get()
                .map(Studies.Studied::study)
                .map(study -> new Priced(study.bill(region(study)), List.copyOf(study.book().regions()),
                        !studies.isCurrent()));
    }

    private String region(Study study) {
        return chosenRegion.get().filter(study.book()::knows).orElse(study.region());
    }

    /** Runs the patterns if the document changed since, and prices what they consumed. */
    public void calculate() {
        desk.show(ScreenId.COST);
        studies.whenCurrent(_ -> {});
    }

    void choose(String region) {
        chosenRegion.set(Optional.of(region));
    }

    void choose(Plan chosen) {
        plan.set(chosen);
    }

    List<Bill.Line> lines(Bill bill) {
        return switch (plan.get()) {
            case ON_DEMAND -> bill.onDemand().lines();
            case PROVISIONED -> bill.provisioned().lines();
        };
    }

    /** By what is paid for: a pattern, storage, a backup. Longest first. */
    List<Bar> bySubject(Bill bill) {
        return bars(lines(bill), line -> line.subject());
    }

    /** By where it arises: a table or one of its indexes. */
    List<Bar> byPlace(Bill bill) {
        return bars(lines(bill), CostViewModel::place);
    }

    /** What belongs to no table, such as the free tier, stands under its own name. */
    private static String place(Bill.Line line) {
        return line.table().isEmpty()
                ? line.subject()
                : line.index().map(index -> line.table() + " / " + index).orElse(line.table());
    }

    private static List<Bar> bars(List<Bill.Line> lines, Function<Bill.Line, String> name) {
        Map<String, Double> sums = lines.stream()
                .collect(
                        Collectors.groupingBy(name, LinkedHashMap::new, Collectors.summingDouble(Bill.Line::monthly)));
        double most = sums.values().stream().mapToDouble(Math::abs).max().orElse(1);
        return sums.entrySet()
                .stream()
                .map(entry -> new Bar(entry.getKey(), entry.getValue(),
                        most == 0 ? 0 : Math.max(0, entry.getValue()) / most))
                .sorted(Comparator.comparingDouble(Bar::dollars).reversed())
                .toList();
    }

    ReadOnlyObjectProperty<Optional<Priced>> pricedProperty() {
        return priced;
    }

    ReadOnlyObjectProperty<Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return studies.runningProperty();
    }
}
