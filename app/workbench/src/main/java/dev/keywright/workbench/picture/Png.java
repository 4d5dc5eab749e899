package dev.keywright.workbench.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.ImageIO;

import dev.keywright.workbench.picture.Picture.Point;

/** A picture as a PNG file. Needs no display. */
public final class Png {
    private Png() {}

    /** @param scale pixels of the file for one of the picture, 2 for screens of high density */
    public static byte[] of(Picture picture, int scale) {
        BufferedImage image = new BufferedImage(picture.width() * scale, picture.height() * scale,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        picture.shapes().forEach(shape -> draw(graphics, shape));
        graphics.dispose();
        return encoded(image);
    }

    /** The cells alone, one pixel each. */
    static byte[] of(Picture.Grid grid) {
        return encoded(image(grid));
    }

    private static BufferedImage image(Picture.Grid grid) {
        BufferedImage image = new BufferedImage(grid.columns(), grid.rows(), BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                image.setRGB(column, row, grid.colour(column, row));
            }
        }
        return image;
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(Graphics2D graphics, Picture.Shape shape) {
        switch (shape) {
            case Picture.Box box -> {
                graphics.setColor(new Color(box.fill()));
                graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            }
            case Picture.Stroke stroke -> {
                graphics.setColor(new Color(stroke.colour()));
                graphics.setStroke(stroke(stroke));
                graphics.draw(path(stroke.points()));
            }
            case Picture.Area area -> {
                graphics.setColor(new Color(area.fill()));
                graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) area.opacity()));
                graphics.fill(path(area.points()));
                graphics.setComposite(AlphaComposite.SrcOver);
            }
            case Picture.Label label -> text(graphics, label);
            case Picture.Cells cells -> {
                graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION,
                        RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
                graphics.drawImage(image(cells.grid()), (int) cells.x(), (int) cells.y(), (int) cells.width(),
                        (int) cells.height(), null);
            }
        }
    }

    private static BasicStroke stroke(Picture.Stroke stroke) {
        float thickness = (float) stroke.thickness();
        return stroke.dash() == 0
                ? new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                        new float[]{(float) stroke.dash()}, 0);
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static void text(Graphics2D graphics, Picture.Label label) {
        int style = label.weight() == Picture.Weight.BOLD ? Font.BOLD : Font.PLAIN;
        graphics.setFont(new Font(Font.SANS_SERIF, style, 1).deriveFont((float) label.size()));
        graphics.setColor(new Color(label.colour()));
        double width = graphics.getFontMetrics().getStringBounds(label.text(), graphics).getWidth();
        double x = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        graphics.drawString(label.text(), (float) x, (float) label.y());
    }
}
