package dev.keywright.desktop.cost;

import dev.keywright.desktop.theme.ChartColours;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.cost.Bill;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/**
 * What the provisioned capacity costs, used or not, beside what the same requests would cost on demand, over how much of it
 * is used: two lines that cross at the break-even point.
 */
final class BreakEvenChart extends Region {
    private static final double LEFT = 70;
    private static final double RIGHT = 12;
    private static final double TOP = 10;
    private static final double BOTTOM = 22;
    private static final int GRID_LINES = 4;

    private final Canvas canvas = new Canvas();
    private final double provisioned;
    private final double breakEven;
    private final ChartColours colours;

    /** @param breakEven the part of capacity above which it is the cheaper way */
    BreakEvenChart(Bill bill, double breakEven, ChartColours colours) {
        this.provisioned = bill.provisioned().total(Bill.Kind.CAPACITY);
        this.breakEven = breakEven;
        this.colours = colours;
        setId("cost-chart");
        setAccessibleText(Words.text("cost.breakeven", breakEven));
        setPrefHeight(150);
        setMinHeight(120);
        getChildren().add(canvas);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        double width = Math.max(1, getWidth() - LEFT - RIGHT);
        double height = Math.max(1, getHeight() - TOP - BOTTOM);
        double most = Math.max(provisioned, provisioned / breakEven);
        pen.setFont(Font.font("Inter", 11));
        for (int i = 0; i <= GRID_LINES; i++) {
            double share = (double) i / GRID_LINES;
            double y = Math.round(TOP + height * (1 - share)) + 0.5;
            pen.setStroke(colours.grid());
            pen.setLineWidth(1);
            pen.strokeLine(LEFT, y, LEFT + width, y);
            pen.setFill(colours.label());
            pen.fillText("$%,.0f".formatted(most * share), 6, y + 4);
            pen.fillText("%.0f %%".formatted(100 * share), LEFT + (width - 26) * share, TOP + height + 16);
        }
        pen.setLineWidth(1.75);
        pen.setStroke(colours.consumed());
        double flat = TOP + height * (1 - provisioned / most);
        pen.strokeLine(LEFT, flat, LEFT + width, flat);
        pen.setStroke(colours.throttled());
        pen.strokeLine(LEFT, TOP + height, LEFT + width, TOP + height * (1 - provisioned / breakEven / most));
        pen.setFill(colours.cursor());
        pen.fillOval(LEFT + width * Math.min(1, breakEven) - 4, flat - 4, 8, 8);
        pen.setFill(colours.consumed());
        pen.fillText(Words.text("cost.provisioned.title"), LEFT + width * 0.72, flat + 16);
        pen.setFill(colours.throttled());
        pen.fillText(Words.text("cost.ondemand.title"), LEFT + width * 0.72, TOP + height * 0.16);
    }
}
