package org.zhengtong.bench;

import java.util.Random;

/** Chinese of the kind that a county writes: words as frequent as words are, the same for the same seed. */
public final class SomeText {

    private static final String[] WORDS =
            ("的 和 在 了 县 镇 村 工作 建设 发展 群众 服务 项目 办理 申请 材料 部门 单位 公告 通知 规定 管理 实施 组织 加强 推进 完成 落实"
                            + " 农业 农村 农民 土地 宅基地 耕地 水稻 玉米 茶叶 果园 养殖 合作社 补贴 津贴 资金 财政 预算 决算 采购 招标 中标 合同"
                            + " 教育 学校 学生 教师 招生 医院 卫生 医保 社保 养老 低保 救助 就业 招聘 培训 企业 工业 园区 投资 招商 税务 市场 监管"
                            + " 食品 药品 餐饮 许可 执照 登记 公路 桥梁 水库 河道 防汛 抗旱 消防 应急 天气 预警 森林 环保 垃圾 污水 供水 供电 燃气"
                            + " 住房 公积金 规划 施工 验收 竣工 图书馆 文化 体育 旅游 景区 古镇 公园 车站 公交 停车 窗口 大厅 网上 电话 投诉 建议 回复"
                            + " 会议 领导 检查 调研 审议 人民 代表 委员 任免 公示 招录 考试 成绩 名单 期限 工作日 依据 条例 办法 意见 方案 计划 总结")
                    .split(" ");

    private final Random random;

    public SomeText(long seed) {
        random = new Random(seed);
    }

    public String title() {
        return words(6);
    }

    /** @param letters about how many */
    public String paragraph(int letters) {
        var text = new StringBuilder(letters + 16);
        while (text.length() < letters) {
            text.append(words(4 + random.nextInt(6))).append(text.length() + 20 < letters ? "，" : "。");
        }
        return text.toString();
    }

    /** The first word is twice as frequent as the second, and so on. */
    private String words(int count) {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) {
            text.append(WORDS[(int) (Math.pow(WORDS.length + 1.0, random.nextDouble()) - 1)]);
        }
        return text.toString();
    }
}
