@area:security-code
Feature: The security code: going on with another keychain device
  On a device that has the keychain on, the owner can choose a new security code and approve the
  locked-out device.

  Background:
    Given Ada has an account without a second factor
    And Ada has signed in on a new phone
    And Ada has a keychain on the phone
    And Ada has signed in on a new Mac
    And Ada has joined the keychain on the Mac
    And Ada has chosen the security code "161803" and the number "+12025550177" on the phone
    And Ada has signed in on a new tablet
    And Ada has entered the maximum number of wrong security codes on the tablet

  @rule:KSC-16
  Rule: The service must let the owner create a new security code on another keychain device

    Scenario Outline: Ada creates a new security code on the <member>, a keychain device
      When Ada chooses a new security code and the number "+12025550177" on the <member>
      Then it is accepted
      And Ada can join the keychain on the tablet with her security code

      Examples: the first device, and another one
        | member |
        | phone  |
        | Mac    |

    Example: the old security code no longer works after Ada chose a new one
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      When Ada enters her old security code on the tablet
      Then it is refused
      And nothing was sent
      And Ada's keychain is off on the tablet

  @rule:KSC-17
  Rule: When a locked-out device starts a new keychain, the device that made the new security code MUST be asked to approve it

    Scenario Outline: the <member>, where the new security code was created, gets the request of the locked-out tablet
      Given Ada has chosen a new security code and the number "+12025550177" on the <member>
      When Ada turns on the keychain on the tablet
      Then it is accepted
      And a code or a request arrives for Ada on the <member>
      And Ada's keychain is off on the tablet

      Examples: the first device, and another one
        | member |
        | phone  |
        | Mac    |

  @rule:KSC-18
  Rule: A locked-out device that was approved MUST be able to join the keychain

    Example: a locked-out device that Ada approves joins the keychain and gets its items
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada has saved the web password "forum.example" on the Mac
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada's keychain works on the tablet
      And Ada finds the web password "forum.example" on the tablet

    Example: items saved after the approval are synced in both directions
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada has joined the keychain on the tablet
      And Ada has saved the web password "shop.example" on the tablet
      When Ada saves the web password "news.example" on the Mac
      Then it is accepted
      And Ada finds the web password "news.example" on the tablet
      And Ada finds the web password "shop.example" on the phone

    Example: a locked-out device that Ada rejects does not join the keychain
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to reject the tablet for the keychain
      Then it is accepted
      And Ada's keychain is off on the tablet

  @rule:KSC-19
  Rule: The new keychain of a locked-out device MUST contain the names, passwords and other items on that device

    Scenario Outline: the new keychain has the <item> of the locked-out device
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada has saved the <item> on the tablet only
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the <item> on the tablet
      And Ada finds the <item> on the phone
      And Ada finds the <item> on the Mac

      Examples: kinds of item
        | item                         |
        | web password "forum.example" |
        | Wi-Fi network "Home"         |
        | payment card "Blue card"     |
        | program password "Diary"     |
        | internet account "Pictures"  |

    Scenario Outline: the new keychain has the <item> of the locked-out device beside a web password with the same name
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada has saved the web password "Home" on the phone
      And Ada has saved the <item> on the tablet only
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the <item> on the tablet
      And Ada finds the <item> on the phone
      And Ada finds the web password "Home" on the tablet

      Examples: other kinds of item
        | item                    |
        | Wi-Fi network "Home"    |
        | payment card "Home"     |
        | program password "Home" |
        | internet account "Home" |

    Example: the locked-out device has its own items and those of the keychain after it joined
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada has saved the web password "shop.example" on the Mac
      And Ada has saved the web password "forum.example" on the tablet only
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the web password "forum.example" on the tablet
      And Ada finds the web password "shop.example" on the tablet
      And Ada finds the web password "shop.example" on the phone

    Scenario Outline: the new keychain has three items of the locked-out device, among them the <third>
      Given Ada has chosen a new security code and the number "+12025550177" on the phone
      And Ada has saved the <first> on the tablet only
      And Ada has saved the <second> on the tablet only
      And Ada has saved the <third> on the tablet only
      And Ada is waiting to join the keychain on the tablet
      When Ada uses the phone to approve the tablet for the keychain
      Then it is accepted
      And Ada finds the <first> on the phone
      And Ada finds the <second> on the phone
      And Ada finds the <third> on the phone

      Examples: of one kind, and of several
        | first                        | second                      | third                       |
        | web password "forum.example" | web password "shop.example" | web password "mail.example" |
        | web password "forum.example" | Wi-Fi network "Home"        | payment card "Blue card"    |
        | payment card "Blue card"     | program password "Diary"    | internet account "Pictures" |
