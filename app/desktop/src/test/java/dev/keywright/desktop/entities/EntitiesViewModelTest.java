package dev.keywright.desktop.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.EntityName;
import dev.keywright.desktop.fx.SmallShop;
import dev.keywright.desktop.session.Desk;
import dev.keywright.desktop.session.Session;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntitiesViewModelTest {
    private static final AttributeName SK = new AttributeName("SK");
    private static final AttributeName PK = new AttributeName("PK");

    private final Session session = new Session(Clock.systemUTC());
    private final Desk desk = new Desk();
    private final EntitiesViewModel entities = new EntitiesViewModel(session, desk);

    @BeforeEach
    void openTheShop() {
        session.begin(SmallShop.design(), Optional.empty());
        desk.begin(session.design());
    }

    private String sortOf(EntityName entity) {
        return entities.rowsProperty()
                .get()
                .stream()
                .filter(row -> row.entity().name().equals(entity))
                .findFirst()
                .orElseThrow()
                .template(SK);
    }

    @Test
    void showsAKeyAttributeAColumnWithItsRole() {
        assertThat(entities.columnsProperty().get()).extracting(column -> column.attribute().value())
                .containsExactly("PK", "SK", "GSI1PK", "GSI1SK");
        assertThat(entities.columnsProperty().get().get(2).role()).isEqualTo("GSI1 partition");
    }

    @Test
    void aChangedTemplateTakesItemsAlongAndUndoBringsAllBack() {
        Design before = session.design();
        entities.change(SmallShop.PRODUCT, SK, "INFO");
        assertThat(sortOf(SmallShop.PRODUCT)).isEqualTo("INFO");
        assertThat(session.design().itemsOf(SmallShop.PRODUCT)).allSatisfy(
                item -> assertThat(String.valueOf(item.attributes().get("SK"))).contains("INFO"));
        assertThat(session.undoLabelProperty().get()).contains("change SK of Product");
        session.undo();
        assertThat(session.design()).isEqualTo(before);
        session.redo();
        assertThat(sortOf(SmallShop.PRODUCT)).isEqualTo("INFO");
    }

    @Test
    void twoChangesInARowAreTwoSteps() {
        entities.change(SmallShop.PRODUCT, SK, "ONE");
        entities.change(SmallShop.PRODUCT, SK, "TWO");
        session.undo();
        assertThat(sortOf(SmallShop.PRODUCT)).isEqualTo("ONE");
    }

    @Test
    void aTextThatIsNoTemplateChangesNothing() {
        Design before = session.design();
        entities.change(SmallShop.PRODUCT, SK, "INFO#<");
        assertThat(session.design()).isSameAs(before);
        assertThat(entities.refusalProperty().get()).contains("character");
    }

    @Test
    void judgesWhatIsTyped() {
        assertThat(entities.check(SmallShop.ORDER, SK, "ORDER#<orderId>")).isEqualTo(new TemplateRemark.Fine());
        assertThat(entities.check(SmallShop.ORDER, SK, "ORDER#<orderId:nonsense>"))
                .isInstanceOf(TemplateRemark.Wrong.class);
        assertThat(entities.check(SmallShop.ORDER, SK, "ORDER#<colour>")).isInstanceOfSatisfying(
                TemplateRemark.Hint.class, hint -> assertThat(hint.text()).contains("<colour>", "orderId"));
        assertThat(entities.check(SmallShop.ORDER, SK, " ")).isInstanceOf(TemplateRemark.Hint.class);
    }

    @Test
    void tellsWhenTwoEntitiesWouldShareAKey() {
        assertThat(entities.check(SmallShop.ORDER, SK, "PROFILE")).isInstanceOfSatisfying(TemplateRemark.Hint.class,
                hint -> assertThat(hint.text()).contains("Order", "Customer"));
        assertThat(entities.check(SmallShop.PRODUCT, PK, "PRODUCT#<productId>")).isEqualTo(new TemplateRemark.Fine());
    }

    @Test
    void addsRenamesAndRemovesAnEntity() {
        entities.add();
        EntityName added = new EntityName("Entity");
        assertThat(desk.selectionProperty().get()).isEqualTo(new DesignPath.OfEntity(added));
        assertThat(entities.rename(added, "Review")).isTrue();
        assertThat(entities.rename(new EntityName("Review"), "Order")).isFalse();
        entities.removeSelected();
        assertThat(session.design().entities()).hasSize(3);
    }
}
