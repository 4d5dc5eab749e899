package dev.keywright.desktop.collections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import dev.keywright.desktop.fx.SmallShop;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollectionsViewModelTest {
    private final Session session = new Session(Clock.systemUTC());
    private final Desk desk = new Desk();
    private final CollectionsViewModel collections = new CollectionsViewModel(session, desk);

    @BeforeEach
    void openTheShop() {
        session.begin(SmallShop.design(), Optional.empty());
        desk.begin(session.design());
    }

    private ItemCollections shown() {
        return collections.shownProperty().get();
    }

    @Test
    void groupsByPartitionKeyInSortKeyOrder() {
        assertThat(shown().rows().subList(0, 2)).extracting(CollectionRow::partition, CollectionRow::sort)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("CUSTOMER#c1", "ORDER#2026-11-01#c11"),
                        org.assertj.core.groups.Tuple.tuple("CUSTOMER#c1", "PROFILE"));
        assertThat(shown().partitions()).isEqualTo(5);
        assertThat(shown().rows().get(1).place()).isEqualTo(CollectionRow.Place.LATER);
    }

    @Test
    void anIndexHoldsOnlyItemsWithItsKeyAndGreysWhatItDoesNotProject() {
        collections.showIndex(Optional.of(SmallShop.BY_STATUS));
        assertThat(shown().rows()).hasSize(10).allSatisfy(row -> assertThat(row.entity()).isEqualTo("Order"));
        assertThat(shown().absent()).isEqualTo(5);
        List<CollectionRow.Cell> cells = shown().rows().getFirst().cells();
        assertThat(cells).anySatisfy(cell -> assertThat(cell)
                .isEqualTo(new CollectionRow.Cell("PK", "CUSTOMER#c1", CollectionRow.Held.PROJECTED)));
        assertThat(cells).filteredOn(cell -> cell.name().equals("status"))
                .extracting(CollectionRow.Cell::held)
                .containsExactly(CollectionRow.Held.NOT_PROJECTED);
    }

    @Test
    void aPatternLightsUpTheRangeItReads() {
        collections.light(Optional.of(SmallShop.ORDERS));
        assertThat(shown().rows().stream().filter(CollectionRow::lit)).hasSize(4)
                .allSatisfy(row -> assertThat(row.sort()).startsWith("ORDER#"))
                .allSatisfy(row -> assertThat(row.partition()).isEqualTo("CUSTOMER#c4"));
        assertThat(collections.litSummary()).hasValueSatisfying(text -> assertThat(text).contains("4 items"));
    }

    @Test
    void aPatternOnAnIndexTurnsToThatIndex() {
        collections.light(Optional.of(SmallShop.OPEN));
        assertThat(collections.indexProperty().get()).contains(SmallShop.BY_STATUS);
        assertThat(shown().lit()).isEqualTo(6);
    }

    @Test
    void aGetLightsUpOneItem() {
        collections.light(Optional.of(SmallShop.PROFILE));
        assertThat(shown().lit()).isEqualTo(1);
    }

    @Test
    void searchingLeavesMatchingItems() {
        collections.searchProperty().set("lamp");
        assertThat(shown().rows()).extracting(CollectionRow::entity).containsExactly("Product");
    }

    @Test
    void followsEditsOfTheDocument() {
        session.apply(new dev.keywright.design.edit.ItemEdit.Remove(java.util.Set.of(0)));
        assertThat(shown().rows()).hasSize(14);
    }
}
