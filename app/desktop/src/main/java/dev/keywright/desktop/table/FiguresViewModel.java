package dev.keywright.desktop.table;

import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.session.Studies;
import dev.keywright.desktop.task.Answer;
import dev.keywright.desktop.task.Running;
import dev.keywright.desktop.task.TaskRunner;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.cost.Bill;
import dev.keywright.workbench.price.PriceBook;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Counts what the tables hold after each edit, away from the window, and only while the table screen is in front. */
public final class FiguresViewModel {
    private final Session session;
    private final Desk desk;
    private final Studies studies;
    private final TaskRunner tasks;
    private final PriceBook book = PriceBook.bundled();
    private final ReadOnlyObjectWrapper<Optional<TableFigures>> figures = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private Optional<Running> counting = Optional.empty();

    public FiguresViewModel(Session session, Desk desk, Studies studies, TaskRunner tasks) {
        this.session = session;
        this.desk = desk;
        this.studies = studies;
        this.tasks = tasks;
        session.designProperty().subscribe(this::count);
        desk.screenProperty().subscribe(this::count);
        studies.latestProperty().subscribe(this::count);
    }

    private void count() {
        if (desk.screenProperty().get() != ScreenId.TABLE) {
            return;
        }
        counting.ifPresent(Running::cancel);
        Design design = session.design();
        Optional<Bill> bill = studies.latestProperty()
                .get()
                .map(studied -> studied.study().bill(TableFigures.region(design, book)));
        counting = Optional.of(tasks.start(Words.text("task.figures"), _ -> TableFigures.of(design, book, bill),
                new Answer<>() {
                    @Override
                    public void done(TableFigures counted) {
                        figures.set(Optional.of(counted));
                    }

                    @Override
                    public void failed(Exception reason) {
                        figures.set(Optional.empty());
                    }
                }));
    }

    /** The prices all figures come from. */
    public PriceBook book() {
        return book;
    }

    ReadOnlyObjectProperty<Optional<TableFigures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }
}
