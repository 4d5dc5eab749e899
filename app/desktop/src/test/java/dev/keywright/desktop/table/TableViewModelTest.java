package dev.keywright.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import dev.keywright.design.edit.IndexEdit;
import dev.keywright.design.edit.TableEdit;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.GlobalTable;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.LocalIndex;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;
import dev.keywright.design.table.TableOptions;
import dev.keywright.desktop.fx.ScriptedDialogue;
import dev.keywright.desktop.fx.SmallShop;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.ScreenId;
import dev.keywright.desktop.session.Session;
import dev.keywright.desktop.session.Studies;
import dev.keywright.desktop.main.WorkbenchLab;
import dev.keywright.desktop.task.SameThreadTaskRunner;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableViewModelTest {
    private final Session session = new Session(Clock.systemUTC());
    private final Desk desk = new Desk();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final SameThreadTaskRunner tasks = new SameThreadTaskRunner();
    private final Studies studies = new Studies(session, new WorkbenchLab(), tasks, dialogue);
    private final TableViewModel model = new TableViewModel(session, desk,
            new FiguresViewModel(session, desk, studies, tasks), dialogue);

    @BeforeEach
    void openTheShop() {
        session.begin(SmallShop.design(), Optional.empty());
        desk.begin(session.design());
        desk.show(ScreenId.TABLE);
    }

    private Table table() {
        return model.stateProperty().get().orElseThrow().table();
    }

    @Test
    void aTableIsAddedDuplicatedAndRemovedAndUndoBringsAllBack() {
        Design before = session.design();
        model.addTable();
        assertThat(table().name().value()).isEqualTo("Table");
        model.showTable(SmallShop.TABLE);
        model.duplicate();
        assertThat(table().name().value()).isEqualTo("shop-copy");
        assertThat(table().globalIndexes()).isEqualTo(before.tables().getFirst().globalIndexes());
        model.showTable(SmallShop.TABLE);
        model.remove();
        assertThat(session.design().entities()).isEmpty();
        assertThat(dialogue.notices().getLast().text()).contains("shop removed", "3 entities", "15 items");
        session.undo();
        session.undo();
        session.undo();
        assertThat(session.design()).isEqualTo(before);
    }

    @Test
    void aRenamedTableStaysOnScreen() {
        model.rename(new TableName("store"));
        assertThat(table().name().value()).isEqualTo("store");
        assertThat(session.design().items()).allSatisfy(item -> assertThat(item.table()).isEqualTo(table().name()));
    }

    @Test
    void aRefusalIsToldAndChangesNothing() {
        Design before = session.design();
        model.edit(table -> new IndexEdit.AddGlobal(table.name(), GlobalIndex.of("GSI1", KeySchema.of("x"))));
        assertThat(session.design()).isSameAs(before);
        assertThat(dialogue.notices().getLast().text()).contains("already an index GSI1");
    }

    @Test
    void figuresFollowTheDocument() {
        TableFigures figures = model.stateProperty().get().orElseThrow().figures().orElseThrow();
        double before = figures.gigabytes(table());
        assertThat(before).isPositive();
        model.edit(table -> new IndexEdit.ChangeGlobal(table.name(),
                table.globalIndexes().getFirst().withProjection(new Projection.All())));
        assertThat(model.stateProperty().get().orElseThrow().figures().orElseThrow().gigabytes(table()))
                .isGreaterThan(before);
    }

    @Test
    void writesToAnIndexArePricedOnceThePatternsHaveRun() {
        IndexText text = new IndexText(model.stateProperty().get().orElseThrow(), SmallShop.BY_STATUS);
        assertThat(text.holds()).startsWith("1 of 3 entities · 120,000 entries");
        assertThat(text.projection()).contains("paid again");
        studies.run();
        assertThat(new IndexText(model.stateProperty().get().orElseThrow(), SmallShop.BY_STATUS).projection())
                .contains("$0.00 a month");
    }

    @Test
    void namesThatDynamoDbWouldRefuseAreRefused() {
        assertThat(TableJudge.tableName(session.design(), table(), "ab")).isPresent();
        assertThat(TableJudge.tableName(session.design(), table(), "a b c")).isPresent();
        assertThat(TableJudge.tableName(session.design(), table(), "shop")).isEmpty();
        assertThat(TableJudge.indexName(table(), new IndexName("GSI2"), "GSI1")).isPresent();
    }

    @Test
    void aKeyTakesAnAttributeOnceAndOnlyOfAKeyableType() {
        model.edit(table -> new TableEdit.DeclareAttribute(table.name(),
                dev.keywright.design.table.Attribute.of("tags", dev.keywright.design.value.ValueType.SS)));
        KeySchema keys = table().keys();
        assertThat(TableJudge.keyAttribute(table(), keys, "SK")).hasValueSatisfying(
                text -> assertThat(text).contains("already"));
        assertThat(TableJudge.keyAttribute(table(), keys, "tags")).hasValueSatisfying(
                text -> assertThat(text).contains("SS"));
        assertThat(TableJudge.keyAttribute(table(), keys, "x".repeat(256))).isPresent();
        assertThat(TableJudge.keyAttribute(table(), keys, "tenant")).isEmpty();
    }

    @Test
    void twentyGlobalAndFiveLocalIndexesAreAllThereCanBe() {
        for (int i = 0; i < 19; i++) {
            String name = "more" + i;
            model.edit(table -> new IndexEdit.AddGlobal(table.name(), GlobalIndex.of(name, KeySchema.of(name))));
        }
        for (int i = 0; i < 5; i++) {
            assertThat(TableJudge.anotherLocal(table())).isEmpty();
            String name = "local" + i;
            model.edit(table -> new IndexEdit.AddLocal(table.name(), LocalIndex.of(name, name)));
        }
        assertThat(TableJudge.anotherGlobal(table())).hasValueSatisfying(text -> assertThat(text).contains("20"));
        assertThat(TableJudge.anotherLocal(table())).hasValueSatisfying(text -> assertThat(text).contains("5"));
    }

    @Test
    void aTableWithoutASortKeyTakesNoLocalIndex() {
        model.edit(table -> new TableEdit.SetKeys(table.name(), KeySchema.of("PK")));
        assertThat(TableJudge.anotherLocal(table())).isPresent();
    }

    @Test
    void aProjectionTakesTwentyAttributesAndNoKeys() {
        KeySchema key = table().globalIndexes().getFirst().keys();
        List<AttributeName> names = java.util.stream.IntStream.range(0, 20)
                .mapToObj(i -> new AttributeName("a" + i))
                .toList();
        Projection.Include full = new Projection.Include(names);
        assertThat(TableJudge.included(table(), key, new Projection.Include(List.of()), "PK")).isPresent();
        assertThat(TableJudge.included(table(), key, new Projection.Include(names.subList(0, 19)), "b")).isEmpty();
        assertThat(TableJudge.included(table(), key, full, "b")).isPresent();
    }

    @Test
    void aTimeToLiveIsANumberAndNotForStrongTables() {
        assertThat(TableJudge.timeToLive(session.design(), table(), "status")).hasValueSatisfying(
                text -> assertThat(text).contains("type S"));
        assertThat(TableJudge.timeToLive(session.design(), table(), "expiresAt")).isEmpty();
        GlobalTable strong = GlobalTable.NONE.plus(GlobalTable.Replica.in("us-east-2"))
                .strong(new dev.keywright.design.name.RegionName("us-east-1"))
                .orElseThrow();
        model.edit(table -> new TableEdit.SetGlobalTable(table.name(), strong));
        assertThat(TableJudge.timeToLive(session.design(), table(), "expiresAt")).isPresent();
        assertThat(TableJudge.anotherLocal(table())).isPresent();
    }

    @Test
    void tagsAreLimitedAndReservedOnesRefused() {
        model.edit(table -> new TableEdit.SetOptions(table.name(), TableOptions.DEFAULT
                .withTags(new java.util.LinkedHashMap<>(java.util.Map.of("team", "shop")))));
        assertThat(TableJudge.newTag(table(), "team")).isPresent();
        assertThat(TableJudge.newTag(table(), "aws:stack")).isPresent();
        assertThat(TableJudge.newTag(table(), "stage")).isEmpty();
        assertThat(TableJudge.tagValue("v".repeat(257))).isPresent();
    }
}
