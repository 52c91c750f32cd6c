package dev.duikai.samples;

import java.awt.geom.Path2D;

/** A person made of bones, drawn in lit cloth. */
record Figure(Rgb skin, Rgb top, Rgb legs, Rgb hair) {

  /** How the limbs stand, in radians from hanging straight down; forward is positive. */
  record Pose(double lean, double legA, double legB, double armA, double armB, double bend) {
    static final Pose STAND = new Pose(0, 0.07, -0.09, 0.12, -0.1, 0.2);
    static final Pose WALK = new Pose(0.04, 0.38, -0.36, -0.4, 0.42, 0.35);
    static final Pose RUN = new Pose(0.22, 0.85, -0.75, -0.9, 0.8, 1.1);
    static final Pose KICK = new Pose(-0.12, 1.05, -0.2, -0.9, 0.5, 0.5);
    static final Pose WORK = new Pose(0.3, 0.12, -0.12, 0.9, 0.7, 0.5);
  }

  private record Bones(double upper, double lower, boolean hand) {}

  private record Joint(double x, double y) {
    Joint to(double length, double angle) {
      return new Joint(x + length * Math.sin(angle), y + length * Math.cos(angle));
    }
  }

  /** Draws the figure with its feet at x, foot; side is 1 to the right and −1 to the left. */
  void draw(Canvas canvas, double x, double foot, double tall, Pose pose, int side) {
    double reach = Math.max(Math.cos(pose.legA), Math.cos(pose.legB));
    Joint hip = new Joint(x, foot - tall * (0.49 * reach + 0.015));
    Joint neck = hip.to(tall * 0.335, Math.PI - side * pose.lean);
    limb(canvas, neck, tall * 0.052, top.times(0.55), arm(tall), side * pose.armB, pose.bend, side);
    limb(canvas, hip, tall * 0.078, legs.times(0.6), leg(tall), side * pose.legB, -pose.bend, side);
    shoe(canvas, end(hip, leg(tall), side * pose.legB, -pose.bend, side), tall, side);
    limb(canvas, hip, tall * 0.085, legs, leg(tall), side * pose.legA, -pose.bend * 0.4, side);
    shoe(canvas, end(hip, leg(tall), side * pose.legA, -pose.bend * 0.4, side), tall, side);
    torso(canvas, hip, neck, tall);
    limb(
        canvas,
        neck.to(tall * 0.03, 0),
        tall * 0.056,
        top.times(1.12),
        arm(tall),
        side * pose.armA,
        pose.bend,
        side);
    head(canvas, neck.to(tall * 0.085, Math.PI - side * pose.lean), tall, side);
  }

  private static Bones arm(double tall) {
    return new Bones(tall * 0.165, tall * 0.16, true);
  }

  private static Bones leg(double tall) {
    return new Bones(tall * 0.25, tall * 0.24, false);
  }

  private static Joint end(Joint from, Bones bones, double angle, double bend, int side) {
    return from.to(bones.upper, angle).to(bones.lower, angle + side * bend);
  }

  private void limb(
      Canvas canvas,
      Joint from,
      double wide,
      Rgb rgb,
      Bones bones,
      double angle,
      double bend,
      int side) {
    Joint knee = from.to(bones.upper, angle);
    Joint tip = end(from, bones, angle, bend, side);
    Path2D path = new Path2D.Double();
    path.moveTo(from.x, from.y);
    path.lineTo(knee.x, knee.y);
    path.lineTo(tip.x, tip.y);
    canvas.stroke(path, wide, rgb.color());
    canvas.line(
        from.x - wide * 0.2,
        from.y,
        knee.x - wide * 0.2,
        knee.y,
        wide * 0.35,
        rgb.mix(new Rgb(1, 0.95, 0.85), 0.3).color());
    if (bones.hand) {
      canvas.disc(tip.x, tip.y, wide * 0.55, skin.color());
    }
  }

  private void shoe(Canvas canvas, Joint ankle, double tall, int side) {
    canvas.oval(
        ankle.x + side * tall * 0.025,
        ankle.y + tall * 0.005,
        tall * 0.055,
        tall * 0.026,
        new Rgb(0.12, 0.1, 0.1).color());
  }

  private void torso(Canvas canvas, Joint hip, Joint neck, double tall) {
    double w = tall * 0.075;
    Path2D path = new Path2D.Double();
    path.moveTo(hip.x - w, hip.y + tall * 0.03);
    path.lineTo(neck.x - w * 1.15, neck.y + tall * 0.05);
    path.quadTo(neck.x - w, neck.y, neck.x, neck.y - tall * 0.008);
    path.quadTo(neck.x + w, neck.y, neck.x + w * 1.15, neck.y + tall * 0.05);
    path.lineTo(hip.x + w, hip.y + tall * 0.03);
    path.closePath();
    canvas.fill(
        path,
        new java.awt.GradientPaint(
            (float) (hip.x - w),
            0,
            top.mix(new Rgb(1, 0.95, 0.85), 0.25).color(),
            (float) (hip.x + w),
            0,
            top.times(0.5).color()));
  }

  private void head(Canvas canvas, Joint at, double tall, int side) {
    double r = tall * 0.062;
    canvas.line(at.x, at.y + r, at.x, at.y + r * 1.5, r * 0.9, skin.times(0.75).color());
    canvas.oval(at.x, at.y, r * 0.86, r * 1.08, skin.color());
    Path2D cap = new Path2D.Double();
    cap.append(
        new java.awt.geom.Arc2D.Double(
            at.x - r * 0.95,
            at.y - r * 1.18,
            r * 1.9,
            r * 2.1,
            side > 0 ? 35 : -40,
            side > 0 ? 185 : 185,
            java.awt.geom.Arc2D.CHORD),
        false);
    canvas.fill(cap, hair.color());
  }
}
