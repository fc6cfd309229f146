import { personVariables } from "@/components/people/person-colour";
import classes from "./specimen.module.css";

const QUESTION = "Where was the gate key all that time?";

/** Words of the built-in sample chat. */
const passages = [
  {
    day: "12 April 2025",
    lines: [
      { who: 3, name: "Owen", text: "A confession. I am at the gate and I cannot find my key." },
      { who: 2, name: "Tomasz", text: "ha" },
    ],
  },
  {
    day: "10 May 2025",
    lines: [
      { who: 4, name: "Ines", text: "what is this inside the brown teapot" },
      { who: 3, name: "Owen", text: "Oh, good heavens. I put it in the teapot so as not to lose it." },
      { who: 0, name: "Maya", text: "Four weeks in the teapot!" },
    ],
  },
];

/** A question of the sample chat and the messages that answer it: what the product is, shown instead of told. */
export function Specimen() {
  return (
    <figure className={classes.specimen}>
      <figcaption className={classes.caption}>Asked of the sample chat</figcaption>
      <p className={classes.question}>{QUESTION}</p>
      {passages.map((passage) => (
        <div key={passage.day}>
          <p className={classes.day}>{passage.day}</p>
          {passage.lines.map((line) => (
            <p key={line.text} className={classes.line} style={personVariables(line.who)}>
              <span className={classes.name}>{line.name}</span>
              {line.text}
            </p>
          ))}
        </div>
      ))}
    </figure>
  );
}
