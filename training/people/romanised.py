"""Names of countries whose own script is not Latin, as they are written in English."""

from random import Random

from training.people.lists import words

FAMILIES: dict[str, tuple[list[str], list[str]]] = {
    "zh": (
        words("""
Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng
Feng Han Cao Zeng Xiao Pan Dong Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Yao Shen Tan Ng Lim Wong
Chan Cheung Leung Ho Tsai Hsu Hsieh"""),
        words("""
Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Tao Ming Chao Xiuying Xia Ping Gang Guiying Xiaoming
Meiling Zihan Yuxuan Haoran Jianguo Xinyi Yifan Mei-Ling Chia-Hao Wai Man Kai Hui Shan Bo Ying Lihua"""),
    ),
    "ko": (
        words("Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Moon"),
        words("""
Min-jun Seo-yeon Ji-ho Ji-woo Ha-eun Do-yun Hyun-woo Soo-jin Eun-ji Sung-min Jae-hyun Young-ho Mi-kyung Yuna
Jiwon Minseo Taehyung Seungwoo Hana Bora Kyung-soo"""),
    ),
    "ar": (
        words("""
Haddad Khoury Mansour Nasser Saleh Hamdan al-Masri al-Sayed Al-Ahmad Hussein Rahman Aziz Qasim Farouk
Shalabi Abdallah Bakri Najjar Darwish Zayed Kassem Jaber Barakat Sabbagh al-Rashid Mahfouz Tawfik Issa
Ghanem"""),
        words("""
Ahmed Mohammed Fatima Layla Omar Yusuf Khalid Noor Hassan Aisha Mariam Tariq Samir Rania Karim Huda Ibrahim
Zainab Mustafa Salma Bilal Nadia Walid Rami Dalia Jamal Amina Hamza Sami Lina"""),
    ),
    "ru": (
        words("""
Ivanov Petrova Smirnov Kuznetsova Popov Sokolova Lebedev Morozova Volkov Kozlov Pavlova Fedorov Orlov
Egorova Nikitin Zaitseva Baranov Kovalenko Shevchenko Bondarenko Tkachenko Melnyk Dimitrov Georgieva Petrov"""),
        words("""
Alexei Olga Dmitri Natalia Sergei Anastasia Ivan Yelena Mikhail Svetlana Vladimir Oksana Yuri Tatiana
Nikolai Irina Andriy Kateryna Pavel Lyudmila Igor Galina Bogdan Yaroslav Ksenia Stoyan Rumen"""),
    ),
    "vi": (
        words("Nguyen Tran Le Pham Hoang Phan Vu Dang Bui Do Ngo Duong Ly"),
        words("Minh Anh Linh Huy Thanh Lan Hoa Duc Tuan Mai Hung Phuong Thao Quang Khanh Trang Van Bao Ngoc"),
    ),
    "ja": (
        words("""
Sato Suzuki Takahashi Tanaka Ito Watanabe Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto
Inoue Kimura Shimizu Hayashi Mori Abe Ikeda Hashimoto Ishikawa Ogawa Okada Hasegawa Fujita Endo Aoki"""),
        words("""
Haruto Yui Sota Hina Ren Sakura Yuto Aoi Kenji Yuki Hiroshi Akiko Takeshi Naoko Daichi Emi Kazuki Mika Ryo
Tomoko Shinji Keiko Makoto Rin Satoshi Yoko Noboru Megumi"""),
    ),
}


def romanised(random: Random) -> tuple[str, str]:
    """First name and surname; Chinese and Korean names may come with the family's name at the front."""
    key = random.choice(list(FAMILIES))
    families, given = FAMILIES[key]
    first, last = random.choice(given), random.choice(families)
    if key in ("zh", "ko", "vi") and random.random() < 0.35:
        return last, first
    return first, last
