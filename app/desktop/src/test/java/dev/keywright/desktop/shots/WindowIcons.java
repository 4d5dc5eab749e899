package dev.keywright.desktop.shots;

import java.nio.file.Path;
import java.util.List;

import dev.keywright.desktop.fx.Fx;
import dev.keywright.desktop.fx.Pictures;

import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/** Draws {@code keywright.svg} as the PNG files the window needs: a key whose bit is the rows of a collection. */
public final class WindowIcons {
    private static final double DRAWN = 512;

    private WindowIcons() {}

    public static void main(String[] arguments) {
        Fx.start();
        for (int size : List.of(16, 32, 64, 128, 256)) {
            Pictures.save(Fx.call(() -> draw(size)), Path.of(arguments[0], "keywright-" + size + ".png"));
        }
        Platform.exit();
    }

    private static Image draw(int size) {
        Circle bow = new Circle(176, 176, 84, Color.TRANSPARENT);
        bow.setStroke(Color.WHITE);
        bow.setStrokeWidth(44);
        Group key = new Group(rectangle(0, 0, 512, 512, 0, "#00000000"), rectangle(24, 24, 464, 464, 208, "#14305c"),
                bow, rectangle(154, 252, 44, 164, 28, "#ffffff"), rectangle(222, 268, 186, 38, 24, "#58a6ff"),
                rectangle(222, 324, 138, 38, 24, "#ff7a45"), rectangle(222, 380, 162, 38, 24, "#58a6ff"));
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(new Scale(size / DRAWN, size / DRAWN));
        return key.snapshot(parameters, null);
    }

    private static Rectangle rectangle(double x, double y, double width, double height, double arc, String colour) {
        Rectangle rectangle = new Rectangle(x, y, width, height);
        rectangle.setArcWidth(arc);
        rectangle.setArcHeight(arc);
        rectangle.setFill(Color.web(colour));
        return rectangle;
    }
}
