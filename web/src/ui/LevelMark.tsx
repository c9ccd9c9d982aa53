import { type Level, levels } from '#core/domain/evaluate.ts';
import { useText } from '../locales/text.tsx';

/** The letter alone, for columns. */
export const LevelLetter = ({ level }: { level: Level }) => {
  const { t } = useText();
  return (
    <span className={`level-letter is-level-${level}`}>
      <span className="hidden-visually">{t('score.level')} </span>
      {level}
    </span>
  );
};

/** The letter among the five: its place says as much as its colour. */
export const LevelScale = ({ level }: { level: Level | null }) => {
  const { t } = useText();
  return (
    <ol className="level-scale" aria-label={`${t('score.level')} ${level ?? '–'}`}>
      {levels.map((one) => (
        <li
          key={one}
          className={one === level ? `is-level-${one} is-here` : undefined}
          aria-current={one === level ? 'true' : undefined}
        >
          {one}
        </li>
      ))}
    </ol>
  );
};
