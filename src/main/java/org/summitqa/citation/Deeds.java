package org.summitqa.citation;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words for what was done whose exchange turns a report round: agreed, resumed, increased, opposed.
 * An English sentence that has one needs a quote that has it, too.
 */
final class Deeds {
  private static final List<Deed> ALL =
      """
      agree[ds]?|agreeing|accept\\w*|approv\\w*|consent\\w* = 同意|达成|一致|共识|协议|商定|接受|认可|批准|答应|责成|认为
      refus\\w*|reject\\w*|den(?:y|ies|ied)|declin(?:e|ed|es) to = 拒|否认|反对|不|未|没
      oppos(?:e[ds]?|ing|ition) = 反对|抗议|抵制|对立|对抗
      support(?:s|ed|ing)?|back(?:s|ed)|endors\\w* = 支持|赞成|赞同|声援|力挺|拥护|欢迎|帮助
      increas\\w*|rise[ns]?|rose|expand\\w*|grow\\w*|grew|boost\\w* = 增|扩大|上升|提高|涨|升|壮大|发展|更多
      decreas\\w*|reduc\\w*|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|shr[aiu]nk\\w*|cut|cuts|cutting|lower\\w* = 减|降|缩|跌|削|下滑|少|切断
      resum\\w*|restor\\w*|reopen\\w*|restart\\w*|reviv\\w* = 恢复|重启|重新|重开|复
      suspend\\w*|halt\\w*|sever(?:ed|s)?|stop\\w*|freez\\w*|froze\\w*|abandon\\w* = 停|中断|断|终止|结束|冻结|搁|阻|放弃|止|禁
      clos(?:e[ds]?|ing) (?!to|ties)|shut\\w* = 关闭|关|闭
      strengthen\\w*|enhanc\\w*|deepen\\w*|bolster\\w* = 加强|强化|深化|增强|加深|提升|加大|加紧
      weaken\\w*|loosen\\w*|relax\\w* = 削弱|松|放宽|减弱
      lift(?:s|ed|ing)?|cancel\\w*|scrap\\w*|revok\\w* = 取消|解除|撤|废|放弃
      impos\\w* = 实施|施加|加征|强加
      continu\\w* = 继续|持续|仍|保持|延续|始终|一直|还
      confirm\\w*|acknowledg\\w* = 确认|证实|承认|认
      ban|bans|banned|prohibit\\w*|forbid\\w*|outlaw\\w* = 禁|封
      arriv\\w* = 抵|到|来
      le(?:ft|aving)|depart\\w* = 离|告别|道别|走|留|左
      w[io]n|wins|winning|victor\\w* = 赢|胜|当选|共赢|获
      los(?:t|e|es|ing)|defeat\\w* = 输|失|败|丧
      promis\\w*|pledg\\w*|vow\\w* = 承诺|保证|誓|致力|决心|愿|答应
      warn\\w* = 警告|提醒|告诫|担|警
      accus\\w*|blam\\w*|criticiz\\w*|criticis(?:e|ed|es|ing)|condemn\\w*|denounc\\w* = 指责|批|谴责|指控|抨击|质疑|怪|责
      prais\\w*|applaud\\w* = 赞|表扬|肯定|称许
      welcom\\w* = 欢迎|乐见|迎|欣见
      apolog\\w* = 道歉|致歉|歉
      worsen\\w*|deteriorat\\w*|escalat\\w* = 恶化|升级|加剧|紧张|激化
      eas(?:e|ed|es|ing)|improv\\w*|thaw\\w* = 缓|改善|好|解冻|企稳|回暖|放松|提高
      invit\\w* = 邀|请
      attack\\w*|invad\\w*|invasion = 攻|袭|侵|战|打击|抨击
      kill\\w*|die[ds]?|death\\w*|dead = 死|杀|丧|去世|亡|遇难|逝
      arrest\\w*|detain\\w* = 捕|拘|抓|扣
      resign\\w*|step(?:s|ped)? down = 辞|下台
      sign(?:s|ed|ing) = 签|署
      bu(?:y|ys|ying)|bought|purchas\\w* = 购|买
      sell(?:s|ing)?|sold|sale|sales = 卖|售|销|出口
      host(?:s|ed|ing)? = 主办|主持|东道|举行|设宴|招待|宴|接待
      visit(?:s|ed|ing)? = 访|到|前往|赴|参观|之行|此行|抵
      surpass\\w*|replac\\w* = 超越|取代|代替|替换|更换
      threaten\\w* = 威胁|恐吓
      shot down|shoot\\w* down|down(?:ed|ing) = 击落|打下
      """
          .lines()
          .map(Deed::of)
          .toList();

  private Deeds() {}

  /** Returns the deeds of an English text in lower case, each by the Chinese words for it. */
  static List<List<String>> of(String text) {
    return ALL.stream()
        .filter(deed -> deed.english.matcher(text).find())
        .map(Deed::chinese)
        .toList();
  }

  /** Tells whether a word is one for a deed. */
  static boolean isDeed(String word) {
    return ALL.stream().anyMatch(deed -> deed.english.matcher(word).matches());
  }

  private record Deed(Pattern english, List<String> chinese) {
    static Deed of(String line) {
      String[] sides = line.split(" = ", -1);
      return new Deed(
          Pattern.compile("\\b(?:" + sides[0] + ")\\b"), List.of(sides[1].split("\\|", -1)));
    }
  }
}
