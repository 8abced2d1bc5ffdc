	.file	"nepenthe_ops.64e5af86dab3f666-cgu.15"
	.section	.text._RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512,"ax",@progbits
	.hidden	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512
	.globl	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512
	.p2align	4
	.type	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512,@function
_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512:
	.cfi_startproc
	movq	%rsi, %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.0(%rip), %rsi
	movl	$5, %edx
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end0:
	.size	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512, .Lfunc_end0-_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512
	.cfi_endproc

	.section	.text._RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512,"ax",@progbits
	.hidden	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512
	.globl	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512
	.p2align	4
	.type	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512,@function
_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	16(%rdi), %rbx
	movl	$1, %r14d
	cmpl	$128, %esi
	jb	.LBB1_3
	movl	$2, %r14d
	cmpl	$2048, %esi
	jb	.LBB1_3
	cmpl	$65536, %esi
	movl	$4, %r14d
	sbbq	$0, %r14
.LBB1_3:
	movq	(%rdi), %rcx
	subq	%rbx, %rcx
	movq	%rbx, %rax
	cmpq	%rcx, %r14
	ja	.LBB1_4
	movq	8(%rdi), %rcx
	cmpl	$128, %esi
	jae	.LBB1_6
.LBB1_12:
	movb	%sil, (%rcx,%rax)
	jmp	.LBB1_11
.LBB1_4:
	movl	$1, %ecx
	movl	$1, %r8d
	movq	%rdi, %r15
	movl	%esi, %ebp
	movq	%rbx, %rsi
	movq	%r14, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movl	%ebp, %esi
	movq	%r15, %rdi
	movq	16(%r15), %rax
	movq	8(%rdi), %rcx
	cmpl	$128, %esi
	jb	.LBB1_12
.LBB1_6:
	movl	%esi, %edx
	andb	$63, %dl
	orb	$-128, %dl
	movl	%esi, %r8d
	shrl	$6, %r8d
	cmpl	$2048, %esi
	jae	.LBB1_8
	orb	$-64, %r8b
	movb	%r8b, (%rcx,%rax)
	movb	%dl, 1(%rcx,%rax)
	jmp	.LBB1_11
.LBB1_8:
	andb	$63, %r8b
	orb	$-128, %r8b
	movl	%esi, %r9d
	shrl	$12, %r9d
	cmpl	$65535, %esi
	ja	.LBB1_10
	orb	$-32, %r9b
	movb	%r9b, (%rcx,%rax)
	movb	%r8b, 1(%rcx,%rax)
	movb	%dl, 2(%rcx,%rax)
	jmp	.LBB1_11
.LBB1_10:
	andb	$63, %r9b
	orb	$-128, %r9b
	shrl	$18, %esi
	orb	$-16, %sil
	movb	%sil, (%rcx,%rax)
	movb	%r9b, 1(%rcx,%rax)
	movb	%r8b, 2(%rcx,%rax)
	movb	%dl, 3(%rcx,%rax)
.LBB1_11:
	addq	%rbx, %r14
	movq	%r14, 16(%rdi)
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end1:
	.size	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512, .Lfunc_end1-_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512
	.cfi_endproc

	.section	.text._RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512,"ax",@progbits
	.hidden	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512
	.globl	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512
	.p2align	4
	.type	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512,@function
_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %rbx
	movq	%rdi, %r14
	movq	(%rdi), %rax
	movq	16(%rdi), %r15
	subq	%r15, %rax
	cmpq	%rax, %rdx
	ja	.LBB2_1
	testq	%rbx, %rbx
	je	.LBB2_4
.LBB2_3:
	movq	8(%r14), %rdi
	addq	%r15, %rdi
	movq	%rbx, %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB2_4:
	addq	%rbx, %r15
	movq	%r15, 16(%r14)
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB2_1:
	.cfi_def_cfa_offset 48
	movl	$1, %ecx
	movl	$1, %r8d
	movq	%r14, %rdi
	movq	%rsi, %r12
	movq	%r15, %rsi
	movq	%rbx, %rdx
	callq	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	movq	%r12, %rsi
	movq	16(%r14), %r15
	jmp	.LBB2_3
.Lfunc_end2:
	.size	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512, .Lfunc_end2-_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512
	.cfi_endproc

	.section	.text._RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512,"ax",@progbits
	.hidden	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512
	.globl	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512
	.p2align	4
	.type	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512,@function
_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	8(%rdi), %rax
	movq	16(%rdi), %rsi
	movq	%rax, %rdi
	jmpq	*_RNvXsi_NtCsgEmfK2I1SDS_4core3fmteNtB5_7Display3fmt@GOTPCREL(%rip)
.Lfunc_end3:
	.size	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512, .Lfunc_end3-_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512
	.cfi_endproc

	.section	.text._ZN10rayon_core5sleep8counters14AtomicCounters31increment_jobs_event_counter_if17h44e286e9e5e197bbE,"ax",@progbits
	.hidden	_ZN10rayon_core5sleep8counters14AtomicCounters31increment_jobs_event_counter_if17h44e286e9e5e197bbE
	.globl	_ZN10rayon_core5sleep8counters14AtomicCounters31increment_jobs_event_counter_if17h44e286e9e5e197bbE
	.p2align	4
	.type	_ZN10rayon_core5sleep8counters14AtomicCounters31increment_jobs_event_counter_if17h44e286e9e5e197bbE,@function
_ZN10rayon_core5sleep8counters14AtomicCounters31increment_jobs_event_counter_if17h44e286e9e5e197bbE:
	.cfi_startproc
	movabsq	$4294967296, %rdx
	.p2align	4
.LBB4_1:
	movq	(%rdi), %rax
	testq	%rdx, %rax
	jne	.LBB4_4
	movq	%rax, %rcx
	orq	%rdx, %rcx
	lock		cmpxchgq	%rcx, (%rdi)
	jne	.LBB4_1
	movq	%rcx, %rax
.LBB4_4:
	retq
.Lfunc_end4:
	.size	_ZN10rayon_core5sleep8counters14AtomicCounters31increment_jobs_event_counter_if17h44e286e9e5e197bbE, .Lfunc_end4-_ZN10rayon_core5sleep8counters14AtomicCounters31increment_jobs_event_counter_if17h44e286e9e5e197bbE
	.cfi_endproc

	.section	".text._ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE","ax",@progbits
	.hidden	_ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE
	.globl	_ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE
	.p2align	4
	.type	_ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE,@function
_ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE:
.Lfunc_begin0:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	64(%rdi), %rax
	testq	%rax, %rax
	je	.LBB5_1
	decq	%rax
	movq	%rax, 64(%rdi)
	cmpl	$1, (%rdi)
	jne	.LBB5_32
	movq	8(%rdi), %rax
	testq	%rax, %rax
	jne	.LBB5_12
	leaq	16(%rdi), %rcx
	movq	16(%rdi), %rax
	movq	24(%rdi), %rdx
	testq	%rdx, %rdx
	je	.LBB5_11
	movq	%rdx, %rsi
	andq	$7, %rsi
	je	.LBB5_6
	xorl	%r8d, %r8d
	.p2align	4
.LBB5_8:
	movq	456(%rax), %rax
	incq	%r8
	cmpq	%r8, %rsi
	jne	.LBB5_8
	movq	%rdx, %rsi
	subq	%r8, %rsi
	cmpq	$8, %rdx
	jb	.LBB5_11
	.p2align	4
.LBB5_33:
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	addq	$-8, %rsi
	jne	.LBB5_33
.LBB5_11:
	movq	$1, (%rdi)
	movq	%rax, 8(%rdi)
	xorps	%xmm0, %xmm0
	movups	%xmm0, (%rcx)
.LBB5_12:
	movq	16(%rdi), %rsi
	movq	24(%rdi), %rdx
	movzwl	450(%rax), %ecx
	cmpq	%rcx, %rdx
	jae	.LBB5_14
	movq	%rax, %rcx
	jmp	.LBB5_16
	.p2align	4
.LBB5_14:
	movq	352(%rax), %rcx
	testq	%rcx, %rcx
	je	.LBB5_18
	incq	%rsi
	movzwl	448(%rax), %edx
	movq	%rcx, %rax
	cmpw	450(%rcx), %dx
	jae	.LBB5_14
.LBB5_16:
	testq	%rsi, %rsi
	je	.LBB5_17
	leaq	(%rcx,%rdx,8), %rax
	addq	$464, %rax
	movq	%rsi, %r9
	andq	$7, %r9
	je	.LBB5_21
	xorl	%r10d, %r10d
	.p2align	4
.LBB5_23:
	movq	(%rax), %r8
	leaq	456(%r8), %rax
	incq	%r10
	cmpq	%r10, %r9
	jne	.LBB5_23
	movq	%rsi, %r9
	subq	%r10, %r9
	cmpq	$8, %rsi
	jae	.LBB5_27
.LBB5_26:
	xorl	%esi, %esi
	jmp	.LBB5_29
.LBB5_1:
	xorl	%eax, %eax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_17:
	.cfi_def_cfa_offset 16
	leaq	1(%rdx), %rsi
	movq	%rcx, %r8
	jmp	.LBB5_29
.LBB5_21:
	movq	%rsi, %r9
	cmpq	$8, %rsi
	jb	.LBB5_26
.LBB5_27:
	xorl	%esi, %esi
	.p2align	4
.LBB5_28:
	movq	(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %rax
	movq	456(%rax), %r8
	leaq	456(%r8), %rax
	addq	$-8, %r9
	jne	.LBB5_28
.LBB5_29:
	movq	%r8, 8(%rdi)
	movq	$0, 16(%rdi)
	movq	%rsi, 24(%rdi)
	leaq	(%rcx,%rdx,8), %rax
	addq	$360, %rax
	shlq	$5, %rdx
	addq	%rcx, %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB5_6:
	.cfi_def_cfa_offset 16
	movq	%rdx, %rsi
	cmpq	$8, %rdx
	jae	.LBB5_33
	jmp	.LBB5_11
.LBB5_18:
.Ltmp0:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp1:
	ud2
.LBB5_32:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB5_31:
.Ltmp2:
	ud2
.Lfunc_end5:
	.size	_ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE, .Lfunc_end5-_ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE
	.cfi_endproc
	.section	".gcc_except_table._ZN111_$LT$alloc..collections..btree..map..IterMut$LT$K$C$V$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4next17haea141ffe195d6ceE","a",@progbits
	.p2align	2, 0x0
GCC_except_table5:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp0-.Lfunc_begin0
	.uleb128 .Ltmp1-.Ltmp0
	.uleb128 .Ltmp2-.Lfunc_begin0
	.byte	0
	.uleb128 .Ltmp1-.Lfunc_begin0
	.uleb128 .Lfunc_end5-.Ltmp1
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E:
.Lfunc_begin1:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	%rsp, %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
	movq	(%rsp), %rsi
	movq	8(%rsp), %rdi
	cmpq	$6, %rsi
	leaq	8(%rsp), %rcx
	cmovaeq	%rdi, %rcx
	movq	16(%rsp), %rax
	movq	%rsi, %rdx
	cmovaeq	%rax, %rdx
	movq	%rdx, %r8
	shrq	$60, %r8
	setne	%r8b
	testb	$7, %cl
	jne	.LBB6_1
	testb	%r8b, %r8b
	jne	.LBB6_13
.LBB6_3:
	cmpq	$3, %rdx
	jbe	.LBB6_4
	leaq	16(%rsp), %rdx
	leaq	8(%rdi), %r8
	leaq	16(%rdi), %r9
	leaq	24(%rdi), %r10
	cmpq	$6, %rsi
	movq	(%rcx), %rcx
	cmovbq	%rdx, %r8
	movq	(%r8), %rdx
	leaq	24(%rsp), %r8
	cmovaeq	%r9, %r8
	movq	(%r8), %r8
	leaq	32(%rsp), %r9
	cmovaeq	%r10, %r9
	movq	(%r9), %r9
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%r8, 16(%rbx)
	movq	%r9, 24(%rbx)
	jb	.LBB6_9
	cmpq	%rsi, %rax
	ja	.LBB6_14
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB6_9:
	movq	%rbx, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB6_1:
	.cfi_def_cfa_offset 64
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB6_3
.LBB6_13:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB6_4:
.Ltmp3:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207(%rip), %rcx
	movl	$4, %esi
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp4:
	ud2
.LBB6_14:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB6_11:
.Ltmp5:
	movq	%rax, %rbx
.Ltmp6:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp7:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB6_10:
.Ltmp8:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end6:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E, .Lfunc_end6-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h253c4e711b513590E","a",@progbits
	.p2align	2, 0x0
GCC_except_table6:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Lfunc_begin1-.Lfunc_begin1
	.uleb128 .Ltmp3-.Lfunc_begin1
	.byte	0
	.byte	0
	.uleb128 .Ltmp3-.Lfunc_begin1
	.uleb128 .Ltmp4-.Ltmp3
	.uleb128 .Ltmp5-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp6-.Lfunc_begin1
	.uleb128 .Ltmp7-.Ltmp6
	.uleb128 .Ltmp8-.Lfunc_begin1
	.byte	1
	.uleb128 .Ltmp7-.Lfunc_begin1
	.uleb128 .Lfunc_end6-.Ltmp7
	.byte	0
	.byte	0
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE:
.Lfunc_begin2:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	%rdi, %rsi
	movq	%rsp, %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
	movq	(%rsp), %rsi
	movq	8(%rsp), %rdi
	cmpq	$6, %rsi
	leaq	8(%rsp), %rcx
	cmovaeq	%rdi, %rcx
	movq	16(%rsp), %rax
	movq	%rsi, %rdx
	cmovaeq	%rax, %rdx
	movq	%rdx, %r8
	shrq	$60, %r8
	setne	%r8b
	testb	$7, %cl
	jne	.LBB7_1
	testb	%r8b, %r8b
	jne	.LBB7_13
.LBB7_3:
	testq	%rdx, %rdx
	je	.LBB7_4
	movq	(%rcx), %rbx
	cmpq	$6, %rsi
	jb	.LBB7_9
	cmpq	%rsi, %rax
	ja	.LBB7_14
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB7_9:
	movq	%rbx, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB7_1:
	.cfi_def_cfa_offset 64
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB7_3
.LBB7_13:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB7_4:
.Ltmp9:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207(%rip), %rcx
	movl	$1, %esi
	xorl	%edi, %edi
	xorl	%edx, %edx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp10:
	ud2
.LBB7_14:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB7_11:
.Ltmp11:
	movq	%rax, %rbx
.Ltmp12:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp13:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB7_10:
.Ltmp14:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end7:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE, .Lfunc_end7-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h35b8e2c018d79d7dE","a",@progbits
	.p2align	2, 0x0
GCC_except_table7:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Lfunc_begin2-.Lfunc_begin2
	.uleb128 .Ltmp9-.Lfunc_begin2
	.byte	0
	.byte	0
	.uleb128 .Ltmp9-.Lfunc_begin2
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp12-.Lfunc_begin2
	.uleb128 .Ltmp13-.Ltmp12
	.uleb128 .Ltmp14-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp13-.Lfunc_begin2
	.uleb128 .Lfunc_end7-.Ltmp13
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE:
.Lfunc_begin3:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	%rsp, %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
	movq	(%rsp), %rsi
	movq	8(%rsp), %rdi
	cmpq	$6, %rsi
	leaq	8(%rsp), %rcx
	cmovaeq	%rdi, %rcx
	movq	16(%rsp), %rax
	movq	%rsi, %rdx
	cmovaeq	%rax, %rdx
	movq	%rdx, %r8
	shrq	$60, %r8
	setne	%r8b
	testb	$7, %cl
	jne	.LBB8_1
	testb	%r8b, %r8b
	jne	.LBB8_13
.LBB8_3:
	cmpq	$2, %rdx
	jbe	.LBB8_4
	leaq	16(%rsp), %rdx
	leaq	8(%rdi), %r8
	leaq	16(%rdi), %r9
	cmpq	$6, %rsi
	movq	(%rcx), %rcx
	cmovbq	%rdx, %r8
	movq	(%r8), %rdx
	leaq	24(%rsp), %r8
	cmovaeq	%r9, %r8
	movq	(%r8), %r8
	movq	%rcx, (%rbx)
	movq	%rdx, 8(%rbx)
	movq	%r8, 16(%rbx)
	jb	.LBB8_9
	cmpq	%rsi, %rax
	ja	.LBB8_14
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB8_9:
	movq	%rbx, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB8_1:
	.cfi_def_cfa_offset 64
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB8_3
.LBB8_13:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB8_4:
.Ltmp15:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp16:
	ud2
.LBB8_14:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB8_11:
.Ltmp17:
	movq	%rax, %rbx
.Ltmp18:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp19:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB8_10:
.Ltmp20:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end8:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE, .Lfunc_end8-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$4dims17h8bdf416808d10afdE","a",@progbits
	.p2align	2, 0x0
GCC_except_table8:
.Lexception3:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Lfunc_begin3-.Lfunc_begin3
	.uleb128 .Ltmp15-.Lfunc_begin3
	.byte	0
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin3
	.uleb128 .Ltmp16-.Ltmp15
	.uleb128 .Ltmp17-.Lfunc_begin3
	.byte	0
	.uleb128 .Ltmp18-.Lfunc_begin3
	.uleb128 .Ltmp19-.Ltmp18
	.uleb128 .Ltmp20-.Lfunc_begin3
	.byte	1
	.uleb128 .Ltmp19-.Lfunc_begin3
	.uleb128 .Lfunc_end8-.Ltmp19
	.byte	0
	.byte	0
.Lcst_end3:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E:
.Lfunc_begin4:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1472, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%r8, %rbx
	movq	%rcx, %r15
	movq	%rsi, %r14
	movq	%rdi, 976(%rsp)
	movslq	%edx, %rax
	cmpl	$4, %eax
	jae	.LBB9_1
	movq	%rax, 136(%rsp)
	jmp	.LBB9_5
.LBB9_1:
	movl	%eax, %ecx
	shrl	$31, %ecx
	leaq	(%rax,%rcx,4), %rcx
	cmpq	$4, %rcx
	jae	.LBB9_3
	movq	%rcx, 136(%rsp)
.LBB9_5:
	movb	$2, 128(%rsp)
	jmp	.LBB9_6
.LBB9_3:
	movw	$257, 128(%rsp)
	movq	%rax, 136(%rsp)
	movq	$0, 144(%rsp)
	movq	$4, 152(%rsp)
.LBB9_6:
.Ltmp21:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.6(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.7(%rip), %rcx
	leaq	128(%rsp), %rdi
	movl	$6, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp22:
	movq	%rax, %r12
	movabsq	$-9223372036854775808, %rax
	movq	%r12, 80(%rsp)
	movq	%rax, 416(%rsp)
	testq	%rbx, %rbx
	jne	.LBB9_11
	leaq	80(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 136(%rsp)
.Ltmp23:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.48(%rip), %rsi
	leaq	592(%rsp), %rdi
	leaq	128(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp24:
	movups	592(%rsp), %xmm0
	movaps	%xmm0, 128(%rsp)
	movq	608(%rsp), %rax
	movq	%rax, 144(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 152(%rsp)
.Ltmp26:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.6(%rip), %rdx
	leaq	640(%rsp), %rdi
	leaq	416(%rsp), %rsi
	leaq	128(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp27:
	movups	640(%rsp), %xmm0
	movups	656(%rsp), %xmm1
	movups	672(%rsp), %xmm2
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
.LBB9_11:
.Ltmp28:
	leaq	128(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp29:
	movq	%rbx, %r13
	movq	128(%rsp), %rsi
	movq	136(%rsp), %rdi
	cmpq	$6, %rsi
	leaq	136(%rsp), %rbx
	movq	%rbx, %r8
	cmovaeq	%rdi, %r8
	movq	144(%rsp), %rdx
	movq	%rsi, %rax
	cmovaeq	%rdx, %rax
	movq	%rax, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %r8b
	jne	.LBB9_13
	testb	%cl, %cl
	jne	.LBB9_15
.LBB9_17:
	movq	80(%rsp), %rcx
	cmpq	%rax, %rcx
	jae	.LBB9_18
	cmpq	(%r8,%rcx,8), %r15
	jae	.LBB9_25
	cmpq	$6, %rsi
	movq	%r13, %rbx
	jb	.LBB9_43
	cmpq	%rsi, %rdx
	ja	.LBB9_251
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB9_43
.LBB9_25:
	cmpq	$6, %rsi
	jb	.LBB9_28
	cmpq	%rsi, %rdx
	ja	.LBB9_251
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_28:
.Ltmp35:
	leaq	128(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp36:
	movq	128(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB9_31
	movq	136(%rsp), %rbx
	movq	144(%rsp), %rsi
.LBB9_31:
	movabsq	$1152921504606846975, %rax
	cmpq	%rax, %rsi
	seta	%al
	testb	$7, %bl
	jne	.LBB9_32
	testb	%al, %al
	jne	.LBB9_15
.LBB9_34:
	movq	80(%rsp), %rdi
	cmpq	%rsi, %rdi
	jae	.LBB9_35
	leaq	(%rbx,%rdi,8), %rax
	leaq	80(%rsp), %rcx
	movq	%rcx, 640(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, 648(%rsp)
	movq	%rax, 656(%rsp)
	movq	%rcx, 664(%rsp)
.Ltmp40:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.51(%rip), %rsi
	leaq	928(%rsp), %rdi
	leaq	640(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp41:
	movq	128(%rsp), %rsi
	cmpq	$6, %rsi
	movq	%r13, %rbx
	jb	.LBB9_41
	cmpq	%rsi, 144(%rsp)
	ja	.LBB9_251
	movq	136(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_41:
	movups	928(%rsp), %xmm0
	movaps	%xmm0, 128(%rsp)
	movq	944(%rsp), %rax
	movq	%rax, 144(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 152(%rsp)
.Ltmp45:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.6(%rip), %rdx
	leaq	640(%rsp), %rdi
	leaq	416(%rsp), %rsi
	leaq	128(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp46:
	movups	640(%rsp), %xmm0
	movups	656(%rsp), %xmm1
	movups	672(%rsp), %xmm2
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
.LBB9_43:
.Ltmp47:
	leaq	128(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp48:
	movq	128(%rsp), %rsi
	movq	136(%rsp), %rdi
	cmpq	$6, %rsi
	leaq	136(%rsp), %r13
	movq	%r13, %r8
	cmovaeq	%rdi, %r8
	movq	144(%rsp), %rdx
	movq	%rsi, %rax
	cmovaeq	%rdx, %rax
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rax
	seta	%cl
	testb	$7, %r8b
	jne	.LBB9_45
	testb	%cl, %cl
	jne	.LBB9_15
.LBB9_47:
	movq	80(%rsp), %rcx
	cmpq	%rax, %rcx
	jae	.LBB9_48
	addq	%r15, %rbx
	cmpq	(%r8,%rcx,8), %rbx
	jbe	.LBB9_51
	cmpq	$6, %rsi
	jb	.LBB9_57
	cmpq	%rsi, %rdx
	ja	.LBB9_251
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_57:
.Ltmp55:
	leaq	128(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp56:
	movq	128(%rsp), %rsi
	movq	%r13, %rax
	cmpq	$6, %rsi
	jb	.LBB9_60
	movq	136(%rsp), %rax
	movq	144(%rsp), %rsi
.LBB9_60:
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rsi
	seta	%cl
	testb	$7, %al
	jne	.LBB9_61
	testb	%cl, %cl
	jne	.LBB9_15
.LBB9_63:
	movq	80(%rsp), %rdi
	cmpq	%rsi, %rdi
	jae	.LBB9_64
	leaq	(%rax,%rdi,8), %rax
	leaq	80(%rsp), %rcx
	movq	%rcx, 640(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rcx
	movq	%rcx, 648(%rsp)
	movq	%rax, 656(%rsp)
	movq	%rcx, 664(%rsp)
.Ltmp60:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.54(%rip), %rsi
	leaq	1152(%rsp), %rdi
	leaq	640(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp61:
	movq	128(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB9_70
	cmpq	%rsi, 144(%rsp)
	ja	.LBB9_251
	movq	136(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_70:
	movups	1152(%rsp), %xmm0
	movaps	%xmm0, 128(%rsp)
	movq	1168(%rsp), %rax
	movq	%rax, 144(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 152(%rsp)
.Ltmp66:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.6(%rip), %rdx
	leaq	640(%rsp), %rdi
	leaq	416(%rsp), %rsi
	leaq	128(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp67:
	movups	640(%rsp), %xmm0
	movups	656(%rsp), %xmm1
	movups	672(%rsp), %xmm2
	movaps	%xmm0, 416(%rsp)
	movaps	%xmm1, 432(%rsp)
	movaps	%xmm2, 448(%rsp)
	jmp	.LBB9_72
.LBB9_51:
	cmpq	$6, %rsi
	jb	.LBB9_72
	cmpq	%rsi, %rdx
	ja	.LBB9_251
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_72:
	movq	416(%rsp), %rax
	movabsq	$-9223372036854775808, %rcx
	cmpq	%rcx, %rax
	jne	.LBB9_73
.Ltmp73:
	leaq	128(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp74:
	movq	128(%rsp), %rsi
	movq	136(%rsp), %rdi
	cmpq	$6, %rsi
	cmovaeq	%rdi, %r13
	movq	144(%rsp), %rax
	movq	%rsi, %rdx
	cmovaeq	%rax, %rdx
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rdx
	seta	%cl
	testb	$7, %r13b
	jne	.LBB9_82
	testb	%cl, %cl
	jne	.LBB9_15
.LBB9_84:
	cmpq	$3, %rdx
	jbe	.LBB9_85
	movq	%r15, 64(%rsp)
	movq	%r14, 56(%rsp)
	leaq	144(%rsp), %rcx
	leaq	8(%rdi), %rdx
	leaq	16(%rdi), %r8
	leaq	24(%rdi), %r9
	movq	(%r13), %r13
	cmpq	$6, %rsi
	cmovbq	%rcx, %rdx
	movq	(%rdx), %r15
	leaq	152(%rsp), %rcx
	cmovbq	%rcx, %r8
	movq	(%r8), %rcx
	movq	%rcx, 72(%rsp)
	leaq	160(%rsp), %rcx
	cmovaeq	%r9, %rcx
	movq	(%rcx), %r14
	jb	.LBB9_90
	cmpq	%rsi, %rax
	ja	.LBB9_251
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_90:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$64, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB9_100
	xorl	%ecx, %ecx
	movq	%r12, %r8
	testq	%r12, %r12
	movq	%rbx, %rdi
	cmoveq	%rbx, %r13
	movl	$0, %r12d
	movq	64(%rsp), %rsi
	cmoveq	%rsi, %r12
	movq	%r12, (%rax)
	movq	%r13, 8(%rax)
	cmpq	$1, %r8
	cmoveq	%rbx, %r15
	movl	$0, %ebx
	cmoveq	%rsi, %rbx
	movq	%rbx, 16(%rax)
	movq	%r15, 24(%rax)
	cmpq	$2, %r8
	movq	72(%rsp), %r9
	cmoveq	%rdi, %r9
	movl	$0, %edx
	cmoveq	%rsi, %rdx
	movq	%rdx, 32(%rax)
	cmpq	$3, %r8
	cmoveq	%rdi, %r14
	cmoveq	%rsi, %rcx
	movq	%r9, 40(%rax)
	movq	%rcx, 48(%rax)
	movq	%r14, 56(%rax)
	movq	%r14, 1056(%rsp)
	movq	40(%rax), %rcx
	movq	%rcx, 1040(%rsp)
	movq	48(%rax), %rcx
	movq	%rcx, 1048(%rsp)
	movq	24(%rax), %rcx
	movq	%rcx, 1024(%rsp)
	movq	32(%rax), %rcx
	movq	%rcx, 1032(%rsp)
	movl	$64, %esi
	movl	$8, %edx
	movq	%rax, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	leaq	1152(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	56(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp75:
	leaq	520(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp76:
	movq	%r12, 128(%rsp)
	movq	%r13, 136(%rsp)
	movq	%rbx, 144(%rsp)
	movaps	1024(%rsp), %xmm0
	movaps	1040(%rsp), %xmm1
	movups	%xmm0, 152(%rsp)
	movups	%xmm1, 168(%rsp)
	movq	1056(%rsp), %rax
	movq	%rax, 184(%rsp)
.Ltmp78:
	leaq	520(%rsp), %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape8num_dims17h29abe9a5447d2129E@GOTPCREL(%rip)
.Ltmp79:
	cmpq	$3, %rax
	jbe	.LBB9_94
.Ltmp84:
	leaq	520(%rsp), %r14
	movq	%r14, %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape4iter17h88ba8ae93648a7fcE@GOTPCREL(%rip)
.Ltmp85:
	movq	%rax, 640(%rsp)
	movq	%rdx, 648(%rsp)
	movq	$0, 656(%rsp)
	leaq	128(%rsp), %rax
	movq	%rax, 664(%rsp)
	movq	$4, 672(%rsp)
.Ltmp86:
	leaq	984(%rsp), %rdi
	leaq	640(%rsp), %rsi
	callq	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E
.Ltmp87:
	movq	992(%rsp), %r13
	movq	1000(%rsp), %rcx
	movq	%r14, 568(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 464(%rsp)
	movq	$4, 1008(%rsp)
	movq	%rcx, 576(%rsp)
	movq	%rcx, %rbx
	movq	%rcx, 72(%rsp)
	cmpq	$4, %rcx
	movq	%r13, 64(%rsp)
	jbe	.LBB9_106
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$84, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB9_115
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.32+64(%rip), %xmm0
	movups	%xmm0, 64(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.32+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.32+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.32+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.32(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$779251571, 80(%rax)
	movq	$84, 128(%rsp)
	movq	%rax, 136(%rsp)
	movq	$84, 144(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 152(%rsp)
	leaq	1008(%rsp), %rax
	movq	%rax, 640(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 648(%rsp)
	leaq	576(%rsp), %rcx
	movq	%rcx, 656(%rsp)
	movq	%rax, 664(%rsp)
.Ltmp89:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.33(%rip), %rsi
	leaq	80(%rsp), %rdi
	leaq	640(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp90:
	movq	96(%rsp), %rax
	leaq	152(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movups	80(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	movups	128(%rsp), %xmm0
	movups	144(%rsp), %xmm1
	movups	160(%rsp), %xmm2
	movaps	%xmm0, 640(%rsp)
	movaps	%xmm1, 656(%rsp)
	movaps	%xmm2, 672(%rsp)
.Ltmp92:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.34(%rip), %rdx
	leaq	128(%rsp), %rdi
	leaq	464(%rsp), %rsi
	leaq	640(%rsp), %r8
	movl	$5, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp93:
	movups	128(%rsp), %xmm0
	movups	144(%rsp), %xmm1
	movups	160(%rsp), %xmm2
	movaps	%xmm0, 464(%rsp)
	movaps	%xmm1, 480(%rsp)
	movaps	%xmm2, 496(%rsp)
	movq	576(%rsp), %rbx
.LBB9_106:
	shlq	$5, %rbx
	xorl	%r12d, %r12d
	xorl	%r15d, %r15d
	movq	%r13, %r14
	movq	%rbx, 56(%rsp)
	jmp	.LBB9_107
	.p2align	4
.LBB9_129:
	cmpq	$0, 24(%r14)
	je	.LBB9_130
.LBB9_143:
	addq	$32, %r14
	incq	%r12
	addq	$32, %r15
	cmpq	$4, %r12
	je	.LBB9_144
.LBB9_107:
	cmpq	%r15, %rbx
	je	.LBB9_144
	movq	%r12, 584(%rsp)
	movq	568(%rsp), %rax
	movq	(%rax), %rsi
	cmpq	$6, %rsi
	jb	.LBB9_109
	movq	16(%rax), %rsi
	movq	8(%rax), %rax
	jmp	.LBB9_121
	.p2align	4
.LBB9_109:
	addq	$8, %rax
.LBB9_121:
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rsi
	seta	%cl
	testb	$7, %al
	jne	.LBB9_122
	testb	%cl, %cl
	jne	.LBB9_15
.LBB9_124:
	cmpq	%rsi, %r12
	jae	.LBB9_125
	movq	(%rax,%r12,8), %rax
	movq	%rax, 1016(%rsp)
	cmpl	$1, (%r14)
	jne	.LBB9_129
	movq	8(%r13,%r15), %rcx
	movq	%rcx, 1072(%rsp)
	testq	%rcx, %rcx
	jle	.LBB9_129
	cmpq	%rax, %rcx
	jbe	.LBB9_129
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$68, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB9_133
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.36+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.36+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.36+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.36(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$778402409, 64(%rax)
	movq	$68, 640(%rsp)
	movq	%rax, 648(%rsp)
	movq	$68, 656(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 664(%rsp)
	leaq	1072(%rsp), %rax
	movq	%rax, 128(%rsp)
	movq	_RNvXsj_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impiNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 136(%rsp)
	leaq	1016(%rsp), %rax
	movq	%rax, 144(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 152(%rsp)
	leaq	584(%rsp), %rcx
	movq	%rcx, 160(%rsp)
	movq	%rax, 168(%rsp)
	leaq	568(%rsp), %rax
	movq	%rax, 176(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE(%rip), %rax
	movq	%rax, 184(%rsp)
.Ltmp97:
	leaq	592(%rsp), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.37(%rip), %rsi
	leaq	128(%rsp), %r13
	movq	%r13, %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp98:
	movq	608(%rsp), %rax
	leaq	664(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movups	592(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	movups	640(%rsp), %xmm0
	movups	656(%rsp), %xmm1
	movups	672(%rsp), %xmm2
	movaps	%xmm0, 128(%rsp)
	movaps	%xmm1, 144(%rsp)
	movaps	%xmm2, 160(%rsp)
.Ltmp100:
	movl	$5, %ecx
	leaq	640(%rsp), %rdi
	leaq	464(%rsp), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.34(%rip), %rdx
	movq	%r13, %r8
	movq	64(%rsp), %r13
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp101:
	movups	640(%rsp), %xmm0
	movups	656(%rsp), %xmm1
	movups	672(%rsp), %xmm2
	movaps	%xmm0, 464(%rsp)
	movaps	%xmm1, 480(%rsp)
	movaps	%xmm2, 496(%rsp)
	jmp	.LBB9_129
	.p2align	4
.LBB9_130:
	movq	%r13, %rbx
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$35, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB9_131
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.38+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.38(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$774905958, 31(%rax)
	movq	$35, 128(%rsp)
	movq	%rax, 136(%rsp)
	movq	$35, 144(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 152(%rsp)
	leaq	584(%rsp), %rax
	movq	%rax, 640(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 648(%rsp)
.Ltmp102:
	leaq	928(%rsp), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.39(%rip), %rsi
	leaq	640(%rsp), %r13
	movq	%r13, %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp103:
	movq	944(%rsp), %rax
	leaq	152(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movups	928(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	movups	128(%rsp), %xmm0
	movups	144(%rsp), %xmm1
	movups	160(%rsp), %xmm2
	movaps	%xmm0, 640(%rsp)
	movaps	%xmm1, 656(%rsp)
	movaps	%xmm2, 672(%rsp)
.Ltmp105:
	movl	$5, %ecx
	leaq	128(%rsp), %rdi
	leaq	464(%rsp), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.34(%rip), %rdx
	movq	%r13, %r8
	movq	%rbx, %r13
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp106:
	movq	56(%rsp), %rbx
	movups	128(%rsp), %xmm0
	movups	144(%rsp), %xmm1
	movups	160(%rsp), %xmm2
	movaps	%xmm0, 464(%rsp)
	movaps	%xmm1, 480(%rsp)
	movaps	%xmm2, 496(%rsp)
	jmp	.LBB9_143
.LBB9_122:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB9_124
	jmp	.LBB9_15
.LBB9_144:
	movq	464(%rsp), %rax
	movabsq	$-9223372036854775808, %rcx
	cmpq	%rcx, %rax
	jne	.LBB9_145
	movq	520(%rsp), %rax
	leaq	528(%rsp), %rsi
	cmpq	$6, %rax
	jb	.LBB9_161
	movq	528(%rsp), %rsi
	movq	536(%rsp), %rax
.LBB9_161:
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rax
	seta	%cl
	testb	$7, %sil
	jne	.LBB9_162
	testb	%cl, %cl
	jne	.LBB9_15
.LBB9_164:
	leaq	(%rsi,%rax,8), %rdx
	movq	$0, 128(%rsp)
.Ltmp120:
	leaq	128(%rsp), %rdi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17hed207d1812ec7084E
.Ltmp121:
	movups	128(%rsp), %xmm0
	movups	144(%rsp), %xmm1
	movups	160(%rsp), %xmm2
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	cmpq	$0, 72(%rsp)
	je	.LBB9_181
	movq	72(%rsp), %r14
	shlq	$5, %r14
	leaq	88(%rsp), %r12
	xorl	%ebx, %ebx
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.4(%rip), %rax
	movq	%rax, 56(%rsp)
	movq	_ZN8burn_std6tensor5slice5Slice11output_size17h37131f79d3fcbc17E@GOTPCREL(%rip), %r13
	movq	64(%rsp), %r15
	.p2align	4
.LBB9_167:
	movq	520(%rsp), %rsi
	leaq	528(%rsp), %rax
	cmpq	$6, %rsi
	jb	.LBB9_169
	movq	528(%rsp), %rax
	movq	536(%rsp), %rsi
.LBB9_169:
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rsi
	seta	%cl
	testb	$7, %al
	jne	.LBB9_170
	testb	%cl, %cl
	jne	.LBB9_15
.LBB9_172:
	cmpq	%rsi, %rbx
	jae	.LBB9_173
	movq	(%rax,%rbx,8), %rsi
.Ltmp126:
	movq	%r15, %rdi
	callq	*%r13
.Ltmp127:
	xorl	%edx, %edx
	cmpq	$6, 80(%rsp)
	setae	%sil
	movq	%r12, %rcx
	jb	.LBB9_240
	movq	88(%rsp), %rcx
.LBB9_240:
	movb	%sil, %dl
	shll	$4, %edx
	movq	80(%rsp,%rdx), %rsi
	movabsq	$1152921504606846975, %rdx
	cmpq	%rdx, %rsi
	ja	.LBB9_253
	movl	%ecx, %edx
	andl	$7, %edx
	jne	.LBB9_253
	cmpq	%rsi, %rbx
	jae	.LBB9_243
	addq	$32, %r15
	movq	%rax, (%rcx,%rbx,8)
	incq	%rbx
	addq	$-32, %r14
	jne	.LBB9_167
	jmp	.LBB9_181
.LBB9_170:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB9_172
.LBB9_15:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB9_181:
	movb	$1, %r14b
.Ltmp132:
	leaq	80(%rsp), %rdi
	movq	64(%rsp), %r12
	callq	*_ZN71_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..ops..deref..Deref$GT$5deref17h014835f1bba7be69E@GOTPCREL(%rip)
.Ltmp133:
	movq	976(%rsp), %r15
	movabsq	$1152921504606846975, %rsi
	addq	$-7, %rsi
	andq	%rdx, %rsi
	xorl	%ecx, %ecx
	.p2align	4
.LBB9_183:
	cmpq	%rcx, %rsi
	je	.LBB9_184
	cmpq	$0, (%rax,%rcx,8)
	je	.LBB9_215
	cmpq	$0, 8(%rax,%rcx,8)
	je	.LBB9_215
	cmpq	$0, 16(%rax,%rcx,8)
	je	.LBB9_215
	cmpq	$0, 24(%rax,%rcx,8)
	je	.LBB9_215
	cmpq	$0, 32(%rax,%rcx,8)
	je	.LBB9_215
	cmpq	$0, 40(%rax,%rcx,8)
	je	.LBB9_215
	cmpq	$0, 48(%rax,%rcx,8)
	je	.LBB9_215
	cmpq	$0, 56(%rax,%rcx,8)
	leaq	8(%rcx), %rcx
	jne	.LBB9_183
	jmp	.LBB9_215
.LBB9_184:
	shll	$3, %edx
	andl	$56, %edx
	je	.LBB9_198
	cmpq	$0, (%rax,%rsi,8)
	je	.LBB9_215
	cmpl	$8, %edx
	je	.LBB9_198
	cmpq	$0, 8(%rax,%rsi,8)
	je	.LBB9_215
	cmpl	$16, %edx
	je	.LBB9_198
	cmpq	$0, 16(%rax,%rsi,8)
	je	.LBB9_215
	cmpl	$24, %edx
	je	.LBB9_198
	cmpq	$0, 24(%rax,%rsi,8)
	je	.LBB9_215
	cmpl	$32, %edx
	je	.LBB9_198
	cmpq	$0, 32(%rax,%rsi,8)
	je	.LBB9_215
	cmpl	$40, %edx
	je	.LBB9_198
	cmpq	$0, 40(%rax,%rsi,8)
	je	.LBB9_215
	cmpl	$48, %edx
	je	.LBB9_198
	cmpq	$0, 48(%rax,%rsi,8)
	setne	%al
	cmpq	$56, %rdx
	sete	%cl
	testb	%cl, %al
	je	.LBB9_215
.LBB9_198:
	leaq	128(%rsp), %rbx
	leaq	1152(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%r14d, %r14d
.Ltmp162:
	leaq	640(%rsp), %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	72(%rsp), %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$5slice17hd8ba684f45b0a664E@GOTPCREL(%rip)
.Ltmp163:
	leaq	640(%rsp), %rsi
	movl	$256, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	80(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB9_202
	cmpq	%rsi, 96(%rsp)
	ja	.LBB9_251
	movq	88(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_202:
	movq	984(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_204
	shlq	$5, %rsi
	movl	$8, %edx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_204:
	movq	520(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB9_229
	cmpq	%rsi, 536(%rsp)
	ja	.LBB9_251
	movq	528(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB9_229
.LBB9_215:
	movaps	80(%rsp), %xmm0
	movaps	96(%rsp), %xmm1
	movaps	112(%rsp), %xmm2
	movaps	%xmm2, 624(%rsp)
	movaps	%xmm1, 608(%rsp)
	movaps	%xmm0, 592(%rsp)
.Ltmp134:
	leaq	640(%rsp), %rdi
	leaq	1152(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp135:
.Ltmp139:
	leaq	1072(%rsp), %rdi
	leaq	1152(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp140:
	cmpl	$2, 1072(%rsp)
	ja	.LBB9_221
.Ltmp141:
	leaq	128(%rsp), %rdi
	leaq	1152(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp142:
	movq	$17, 192(%rsp)
.Ltmp143:
	leaq	928(%rsp), %rdi
	leaq	128(%rsp), %rsi
	callq	*_ZN11burn_tensor6device6Device20get_or_init_settings17h078afb6d65ded71bE@GOTPCREL(%rip)
.Ltmp144:
	movzbl	969(%rsp), %eax
	addq	$3, %rax
	movq	%rax, 1072(%rsp)
.Ltmp149:
	leaq	128(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp150:
.LBB9_221:
.Ltmp154:
	leaq	128(%rsp), %rdi
	leaq	592(%rsp), %rsi
	leaq	640(%rsp), %rdx
	leaq	1072(%rsp), %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$5empty17h8a17043fd5b762d6E@GOTPCREL(%rip)
.Ltmp155:
	leaq	128(%rsp), %rsi
	movl	$256, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp159:
	leaq	640(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp160:
	movq	984(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_225
	shlq	$5, %rsi
	movl	$8, %edx
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_225:
	movq	520(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB9_228
	cmpq	%rsi, 536(%rsp)
	ja	.LBB9_251
	movq	528(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB9_228:
	leaq	1152(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.LBB9_229:
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB9_253:
	.cfi_def_cfa %rbp, 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.10.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.98.llvm.6122311861638806696(%rip), %rcx
	movl	$567, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB9_13:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB9_17
	jmp	.LBB9_15
.LBB9_45:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB9_47
	jmp	.LBB9_15
.LBB9_82:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB9_84
	jmp	.LBB9_15
.LBB9_162:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB9_164
	jmp	.LBB9_15
.LBB9_251:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB9_85:
.Ltmp178:
	leaq	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207(%rip), %rcx
	movl	$4, %esi
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp179:
	jmp	.LBB9_19
.LBB9_32:
	movb	$1, %al
	testb	%al, %al
	je	.LBB9_34
	jmp	.LBB9_15
.LBB9_61:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB9_63
	jmp	.LBB9_15
.LBB9_94:
	movq	$4, 592(%rsp)
.Ltmp80:
	leaq	520(%rsp), %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape8num_dims17h29abe9a5447d2129E@GOTPCREL(%rip)
.Ltmp81:
	movq	%rax, 928(%rsp)
	leaq	592(%rsp), %rax
	movq	%rax, 640(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 648(%rsp)
	leaq	928(%rsp), %rcx
	movq	%rcx, 656(%rsp)
	movq	%rax, 664(%rsp)
.Ltmp82:
	leaq	anon.3c343817f2a84c03ebbbdd677e122254.63.llvm.17533460438818409478(%rip), %rdi
	leaq	anon.3c343817f2a84c03ebbbdd677e122254.65.llvm.17533460438818409478(%rip), %rdx
	leaq	640(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp83:
	jmp	.LBB9_19
.LBB9_243:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.5(%rip), %rax
	movq	%rax, 56(%rsp)
.LBB9_173:
.Ltmp129:
	movq	%rbx, %rdi
	movq	56(%rsp), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp130:
	jmp	.LBB9_19
.LBB9_125:
.Ltmp94:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.35(%rip), %rdx
	movq	%r12, %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp95:
	jmp	.LBB9_19
.LBB9_131:
.Ltmp108:
	movl	$1, %edi
	movl	$35, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp109:
	jmp	.LBB9_19
.LBB9_133:
.Ltmp111:
	movl	$1, %edi
	movl	$68, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp112:
	jmp	.LBB9_19
.LBB9_18:
.Ltmp30:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.49(%rip), %rdx
	movq	%rcx, %rdi
	movq	%rax, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp31:
	jmp	.LBB9_19
.LBB9_48:
.Ltmp50:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.52(%rip), %rdx
	movq	%rcx, %rdi
	movq	%rax, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp51:
	jmp	.LBB9_19
.LBB9_73:
	movq	%rax, 1104(%rsp)
	movups	424(%rsp), %xmm0
	movups	440(%rsp), %xmm1
	movups	%xmm0, 1112(%rsp)
	movups	%xmm1, 1128(%rsp)
	movq	456(%rsp), %rax
	movq	%rax, 1144(%rsp)
.Ltmp68:
	leaq	128(%rsp), %rbx
	leaq	1104(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp69:
	movq	%rbx, 640(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 648(%rsp)
.Ltmp70:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.8(%rip), %rdx
	leaq	640(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp71:
	jmp	.LBB9_19
.LBB9_100:
.Ltmp175:
	movl	$8, %edi
	movl	$64, %esi
	movq	56(%rsp), %r14
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp176:
	jmp	.LBB9_19
.LBB9_145:
	movq	%rax, 128(%rsp)
	movups	472(%rsp), %xmm0
	movups	488(%rsp), %xmm1
	movups	%xmm0, 136(%rsp)
	movups	%xmm1, 152(%rsp)
	movq	504(%rsp), %rax
	movq	%rax, 168(%rsp)
.Ltmp114:
	leaq	640(%rsp), %rbx
	leaq	128(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp115:
	movq	%rbx, 928(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 936(%rsp)
.Ltmp117:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.3(%rip), %rdx
	leaq	928(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp118:
	jmp	.LBB9_19
.LBB9_35:
.Ltmp38:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.50(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp39:
	jmp	.LBB9_19
.LBB9_64:
.Ltmp58:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.53(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp59:
	jmp	.LBB9_19
.LBB9_115:
.Ltmp167:
	movl	$1, %edi
	movl	$84, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp168:
.LBB9_19:
	ud2
.LBB9_231:
.Ltmp145:
	movq	%rax, %rbx
.Ltmp146:
	leaq	128(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp147:
	jmp	.LBB9_236
.LBB9_232:
.Ltmp148:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB9_75:
.Ltmp25:
	jmp	.LBB9_76
.LBB9_174:
.Ltmp119:
	movq	%rax, %rbx
	movq	640(%rsp), %rsi
	movb	$1, %r14b
	testq	%rsi, %rsi
	je	.LBB9_154
	movq	648(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB9_154
.LBB9_149:
.Ltmp91:
	jmp	.LBB9_148
.LBB9_116:
.Ltmp169:
	jmp	.LBB9_151
.LBB9_97:
.Ltmp72:
	movq	%rax, %rbx
	movq	128(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_250
	movq	136(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB9_250
.LBB9_252:
.Ltmp57:
	jmp	.LBB9_76
.LBB9_78:
.Ltmp37:
	jmp	.LBB9_76
.LBB9_179:
.Ltmp161:
	movq	%rax, %rbx
	jmp	.LBB9_153
.LBB9_233:
.Ltmp156:
	movq	%rax, %rbx
	jmp	.LBB9_234
.LBB9_230:
.Ltmp136:
	movq	%rax, %rbx
.Ltmp137:
	leaq	592(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp138:
	jmp	.LBB9_153
.LBB9_177:
.Ltmp122:
	movq	%rax, %rbx
.Ltmp123:
	leaq	128(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp124:
	jmp	.LBB9_153
.LBB9_178:
.Ltmp125:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB9_158:
.Ltmp116:
	movq	%rax, %rbx
	jmp	.LBB9_153
.LBB9_101:
.Ltmp77:
	movq	%rax, %rbx
	jmp	.LBB9_102
.LBB9_65:
.Ltmp62:
	movq	%rax, %rbx
.Ltmp63:
	leaq	128(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp64:
	jmp	.LBB9_77
.LBB9_49:
.Ltmp52:
	movq	%rax, %rbx
.Ltmp53:
	leaq	128(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp54:
	jmp	.LBB9_77
.LBB9_36:
.Ltmp42:
	movq	%rax, %rbx
.Ltmp43:
	leaq	128(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp44:
	jmp	.LBB9_77
.LBB9_20:
.Ltmp32:
	movq	%rax, %rbx
.Ltmp33:
	leaq	128(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp34:
	jmp	.LBB9_77
.LBB9_16:
.Ltmp65:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB9_235:
.Ltmp151:
	movq	%rax, %rbx
.LBB9_236:
.Ltmp152:
	leaq	592(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp153:
.LBB9_234:
	movb	$1, %r14b
.Ltmp157:
	leaq	640(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp158:
	jmp	.LBB9_154
.LBB9_247:
.Ltmp164:
	movq	%rax, %rbx
	jmp	.LBB9_248
.LBB9_79:
.Ltmp49:
.LBB9_76:
	movq	%rax, %rbx
.LBB9_77:
	leaq	416(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	jmp	.LBB9_250
.LBB9_134:
.Ltmp113:
	jmp	.LBB9_151
.LBB9_138:
.Ltmp99:
	movq	%rax, %rbx
	leaq	640(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB9_152
.LBB9_249:
.Ltmp177:
	movq	%rax, %rbx
	jmp	.LBB9_250
.LBB9_139:
.Ltmp110:
	jmp	.LBB9_151
.LBB9_147:
.Ltmp104:
.LBB9_148:
	movq	%rax, %rbx
	leaq	128(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB9_152
.LBB9_156:
.Ltmp107:
	movq	%rax, %rbx
	jmp	.LBB9_153
.LBB9_150:
.Ltmp96:
.LBB9_151:
	movq	%rax, %rbx
.LBB9_152:
	leaq	464(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB9_153:
	movb	$1, %r14b
	jmp	.LBB9_154
.LBB9_244:
.Ltmp128:
	jmp	.LBB9_245
.LBB9_246:
.Ltmp131:
.LBB9_245:
	movq	%rax, %rbx
	movb	$1, %r14b
.LBB9_248:
.Ltmp165:
	leaq	80(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp166:
.LBB9_154:
	movq	984(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB9_111
	shlq	$5, %rsi
	movl	$8, %edx
	movq	64(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB9_111
.LBB9_110:
.Ltmp88:
	movq	%rax, %rbx
	movb	$1, %r14b
.LBB9_111:
.Ltmp170:
	leaq	520(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp171:
	testb	%r14b, %r14b
	je	.LBB9_113
.LBB9_102:
.Ltmp172:
	leaq	1152(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp173:
	jmp	.LBB9_113
.LBB9_176:
.Ltmp174:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB9_86:
.Ltmp180:
	movq	%rax, %rbx
.Ltmp181:
	leaq	128(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp182:
.LBB9_250:
.Ltmp184:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp185:
.LBB9_113:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB9_99:
.Ltmp186:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB9_96:
.Ltmp183:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end9:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E, .Lfunc_end9-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E","a",@progbits
	.p2align	2, 0x0
GCC_except_table9:
.Lexception4:
	.byte	255
	.byte	155
	.uleb128 .Lttbase3-.Lttbaseref3
.Lttbaseref3:
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp21-.Lfunc_begin4
	.uleb128 .Ltmp22-.Ltmp21
	.uleb128 .Ltmp177-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp23-.Lfunc_begin4
	.uleb128 .Ltmp24-.Ltmp23
	.uleb128 .Ltmp25-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp26-.Lfunc_begin4
	.uleb128 .Ltmp27-.Ltmp26
	.uleb128 .Ltmp177-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp28-.Lfunc_begin4
	.uleb128 .Ltmp29-.Ltmp28
	.uleb128 .Ltmp49-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp35-.Lfunc_begin4
	.uleb128 .Ltmp36-.Ltmp35
	.uleb128 .Ltmp37-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp40-.Lfunc_begin4
	.uleb128 .Ltmp41-.Ltmp40
	.uleb128 .Ltmp42-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp45-.Lfunc_begin4
	.uleb128 .Ltmp46-.Ltmp45
	.uleb128 .Ltmp177-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp47-.Lfunc_begin4
	.uleb128 .Ltmp48-.Ltmp47
	.uleb128 .Ltmp49-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp55-.Lfunc_begin4
	.uleb128 .Ltmp56-.Ltmp55
	.uleb128 .Ltmp57-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp60-.Lfunc_begin4
	.uleb128 .Ltmp61-.Ltmp60
	.uleb128 .Ltmp62-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp66-.Lfunc_begin4
	.uleb128 .Ltmp74-.Ltmp66
	.uleb128 .Ltmp177-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp74-.Lfunc_begin4
	.uleb128 .Ltmp75-.Ltmp74
	.byte	0
	.byte	0
	.uleb128 .Ltmp75-.Lfunc_begin4
	.uleb128 .Ltmp76-.Ltmp75
	.uleb128 .Ltmp77-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp78-.Lfunc_begin4
	.uleb128 .Ltmp87-.Ltmp78
	.uleb128 .Ltmp88-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp89-.Lfunc_begin4
	.uleb128 .Ltmp90-.Ltmp89
	.uleb128 .Ltmp91-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp92-.Lfunc_begin4
	.uleb128 .Ltmp93-.Ltmp92
	.uleb128 .Ltmp116-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp97-.Lfunc_begin4
	.uleb128 .Ltmp98-.Ltmp97
	.uleb128 .Ltmp99-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp100-.Lfunc_begin4
	.uleb128 .Ltmp101-.Ltmp100
	.uleb128 .Ltmp107-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp102-.Lfunc_begin4
	.uleb128 .Ltmp103-.Ltmp102
	.uleb128 .Ltmp104-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp105-.Lfunc_begin4
	.uleb128 .Ltmp106-.Ltmp105
	.uleb128 .Ltmp107-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp120-.Lfunc_begin4
	.uleb128 .Ltmp121-.Ltmp120
	.uleb128 .Ltmp122-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp126-.Lfunc_begin4
	.uleb128 .Ltmp127-.Ltmp126
	.uleb128 .Ltmp128-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp132-.Lfunc_begin4
	.uleb128 .Ltmp133-.Ltmp132
	.uleb128 .Ltmp164-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp133-.Lfunc_begin4
	.uleb128 .Ltmp162-.Ltmp133
	.byte	0
	.byte	0
	.uleb128 .Ltmp162-.Lfunc_begin4
	.uleb128 .Ltmp163-.Ltmp162
	.uleb128 .Ltmp164-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp163-.Lfunc_begin4
	.uleb128 .Ltmp134-.Ltmp163
	.byte	0
	.byte	0
	.uleb128 .Ltmp134-.Lfunc_begin4
	.uleb128 .Ltmp135-.Ltmp134
	.uleb128 .Ltmp136-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp139-.Lfunc_begin4
	.uleb128 .Ltmp142-.Ltmp139
	.uleb128 .Ltmp151-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp143-.Lfunc_begin4
	.uleb128 .Ltmp144-.Ltmp143
	.uleb128 .Ltmp145-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp149-.Lfunc_begin4
	.uleb128 .Ltmp150-.Ltmp149
	.uleb128 .Ltmp151-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp154-.Lfunc_begin4
	.uleb128 .Ltmp155-.Ltmp154
	.uleb128 .Ltmp156-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp155-.Lfunc_begin4
	.uleb128 .Ltmp159-.Ltmp155
	.byte	0
	.byte	0
	.uleb128 .Ltmp159-.Lfunc_begin4
	.uleb128 .Ltmp160-.Ltmp159
	.uleb128 .Ltmp161-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp160-.Lfunc_begin4
	.uleb128 .Ltmp178-.Ltmp160
	.byte	0
	.byte	0
	.uleb128 .Ltmp178-.Lfunc_begin4
	.uleb128 .Ltmp179-.Ltmp178
	.uleb128 .Ltmp180-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp80-.Lfunc_begin4
	.uleb128 .Ltmp83-.Ltmp80
	.uleb128 .Ltmp88-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp129-.Lfunc_begin4
	.uleb128 .Ltmp130-.Ltmp129
	.uleb128 .Ltmp131-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp94-.Lfunc_begin4
	.uleb128 .Ltmp95-.Ltmp94
	.uleb128 .Ltmp96-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin4
	.uleb128 .Ltmp109-.Ltmp108
	.uleb128 .Ltmp110-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp111-.Lfunc_begin4
	.uleb128 .Ltmp112-.Ltmp111
	.uleb128 .Ltmp113-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp30-.Lfunc_begin4
	.uleb128 .Ltmp31-.Ltmp30
	.uleb128 .Ltmp32-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp50-.Lfunc_begin4
	.uleb128 .Ltmp51-.Ltmp50
	.uleb128 .Ltmp52-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp68-.Lfunc_begin4
	.uleb128 .Ltmp69-.Ltmp68
	.uleb128 .Ltmp177-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp70-.Lfunc_begin4
	.uleb128 .Ltmp71-.Ltmp70
	.uleb128 .Ltmp72-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp175-.Lfunc_begin4
	.uleb128 .Ltmp176-.Ltmp175
	.uleb128 .Ltmp177-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp114-.Lfunc_begin4
	.uleb128 .Ltmp115-.Ltmp114
	.uleb128 .Ltmp116-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp117-.Lfunc_begin4
	.uleb128 .Ltmp118-.Ltmp117
	.uleb128 .Ltmp119-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp38-.Lfunc_begin4
	.uleb128 .Ltmp39-.Ltmp38
	.uleb128 .Ltmp42-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp58-.Lfunc_begin4
	.uleb128 .Ltmp59-.Ltmp58
	.uleb128 .Ltmp62-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp167-.Lfunc_begin4
	.uleb128 .Ltmp168-.Ltmp167
	.uleb128 .Ltmp169-.Lfunc_begin4
	.byte	0
	.uleb128 .Ltmp146-.Lfunc_begin4
	.uleb128 .Ltmp147-.Ltmp146
	.uleb128 .Ltmp148-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp137-.Lfunc_begin4
	.uleb128 .Ltmp138-.Ltmp137
	.uleb128 .Ltmp174-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp123-.Lfunc_begin4
	.uleb128 .Ltmp124-.Ltmp123
	.uleb128 .Ltmp125-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp63-.Lfunc_begin4
	.uleb128 .Ltmp34-.Ltmp63
	.uleb128 .Ltmp65-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp152-.Lfunc_begin4
	.uleb128 .Ltmp173-.Ltmp152
	.uleb128 .Ltmp174-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp181-.Lfunc_begin4
	.uleb128 .Ltmp182-.Ltmp181
	.uleb128 .Ltmp183-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp184-.Lfunc_begin4
	.uleb128 .Ltmp185-.Ltmp184
	.uleb128 .Ltmp186-.Lfunc_begin4
	.byte	1
	.uleb128 .Ltmp185-.Lfunc_begin4
	.uleb128 .Lfunc_end9-.Ltmp185
	.byte	0
	.byte	0
.Lcst_end4:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase3:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI10_0:
	.byte	1
	.byte	1
	.byte	1
	.byte	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E:
.Lfunc_begin5:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$344, %rsp
	.cfi_def_cfa_offset 400
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, 56(%rsp)
	movq	%rdi, 160(%rsp)
	pxor	%xmm0, %xmm0
	movdqu	%xmm0, 192(%rsp)
	movq	$0, 208(%rsp)
	movslq	(%rdx), %rax
	cmpq	$6, %rax
	jae	.LBB10_2
	movq	%rax, 8(%rsp)
	jmp	.LBB10_4
.LBB10_2:
	leaq	6(%rax), %rcx
	testl	%eax, %eax
	cmovnsq	%rax, %rcx
	cmpq	$6, %rcx
	jae	.LBB10_5
	movq	%rcx, 8(%rsp)
.LBB10_4:
	movb	$2, (%rsp)
	jmp	.LBB10_6
.LBB10_5:
	movw	$257, (%rsp)
	movq	%rax, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$6, 24(%rsp)
.LBB10_6:
.Ltmp187:
	movslq	4(%rdx), %rbp
	movslq	8(%rdx), %r14
	movslq	12(%rdx), %rbx
	movslq	16(%rdx), %r13
	movslq	20(%rdx), %r12
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.12(%rip), %rcx
	movq	%rsp, %rdi
	movl	$7, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp188:
	movq	%rax, %r15
	movq	%rax, 168(%rsp)
	cmpl	$6, %ebp
	jae	.LBB10_9
	movq	%rbp, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_12
.LBB10_9:
	leaq	6(%rbp), %rax
	testl	%ebp, %ebp
	cmovnsq	%rbp, %rax
	cmpq	$6, %rax
	jae	.LBB10_11
	movq	%rax, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_12
.LBB10_11:
	movw	$257, (%rsp)
	movq	%rbp, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$6, 24(%rsp)
.LBB10_12:
.Ltmp189:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.12(%rip), %rcx
	movq	%rsp, %rdi
	movl	$7, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp190:
	movq	%rax, %rcx
	xorq	$1, %rcx
	orq	%rcx, %r15
	sete	%bpl
	movq	%rax, 176(%rsp)
	cmpl	$6, %r14d
	jae	.LBB10_15
	movq	%r14, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_18
.LBB10_15:
	leaq	6(%r14), %rax
	testl	%r14d, %r14d
	cmovnsq	%r14, %rax
	cmpq	$6, %rax
	jae	.LBB10_17
	movq	%rax, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_18
.LBB10_17:
	movw	$257, (%rsp)
	movq	%r14, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$6, 24(%rsp)
.LBB10_18:
.Ltmp191:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.12(%rip), %rcx
	movq	%rsp, %rdi
	movl	$7, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp192:
	cmpq	$2, %rax
	sete	%r15b
	movq	%rax, 184(%rsp)
	cmpl	$6, %ebx
	jae	.LBB10_21
	movq	%rbx, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_24
.LBB10_21:
	leaq	6(%rbx), %rax
	testl	%ebx, %ebx
	cmovnsq	%rbx, %rax
	cmpq	$6, %rax
	jae	.LBB10_23
	movq	%rax, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_24
.LBB10_23:
	movw	$257, (%rsp)
	movq	%rbx, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$6, 24(%rsp)
.LBB10_24:
.Ltmp193:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.12(%rip), %rcx
	movq	%rsp, %rdi
	movl	$7, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp194:
	cmpq	$3, %rax
	sete	%bl
	movq	%rax, 192(%rsp)
	cmpl	$6, %r13d
	jae	.LBB10_27
	movq	%r13, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_30
.LBB10_27:
	leaq	6(%r13), %rax
	testl	%r13d, %r13d
	cmovnsq	%r13, %rax
	cmpq	$6, %rax
	jae	.LBB10_29
	movq	%rax, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_30
.LBB10_29:
	movw	$257, (%rsp)
	movq	%r13, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$6, 24(%rsp)
.LBB10_30:
.Ltmp195:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.12(%rip), %rcx
	movq	%rsp, %rdi
	movl	$7, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp196:
	cmpq	$4, %rax
	sete	%r14b
	movq	%rax, 200(%rsp)
	cmpl	$6, %r12d
	jae	.LBB10_33
	movq	%r12, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_36
.LBB10_33:
	leaq	6(%r12), %rax
	testl	%r12d, %r12d
	cmovnsq	%r12, %rax
	cmpq	$6, %rax
	jae	.LBB10_35
	movq	%rax, 8(%rsp)
	movb	$2, (%rsp)
	jmp	.LBB10_36
.LBB10_35:
	movw	$257, (%rsp)
	movq	%r12, 8(%rsp)
	movq	$0, 16(%rsp)
	movq	$6, 24(%rsp)
.LBB10_36:
.Ltmp197:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.12(%rip), %rcx
	movq	%rsp, %rdi
	movl	$7, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp198:
	andb	%r15b, %bpl
	andb	%bl, %bpl
	andb	%r14b, %bpl
	cmpq	$5, %rax
	sete	%cl
	movq	%rax, 208(%rsp)
	testb	%cl, %bpl
	je	.LBB10_39
	movl	$256, %edx
	movq	160(%rsp), %rbx
	movq	%rbx, %rdi
	movq	56(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB10_56
.LBB10_39:
	movabsq	$-9223372036854775808, %r15
	movdqu	168(%rsp), %xmm0
	movups	184(%rsp), %xmm1
	movq	200(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	208(%rsp), %rax
	movq	%rax, 104(%rsp)
	movaps	%xmm1, 80(%rsp)
	movdqa	%xmm0, 64(%rsp)
	movq	%r15, 240(%rsp)
	movq	64(%rsp), %rax
	cmpq	$5, %rax
	jbe	.LBB10_41
	leaq	64(%rsp), %rax
	jmp	.LBB10_51
.LBB10_41:
	movq	72(%rsp), %rcx
	cmpq	$5, %rcx
	jbe	.LBB10_43
	leaq	72(%rsp), %rax
	jmp	.LBB10_51
.LBB10_43:
	movq	80(%rsp), %rdx
	cmpq	$5, %rdx
	jbe	.LBB10_45
	leaq	80(%rsp), %rax
	jmp	.LBB10_51
.LBB10_45:
	movq	88(%rsp), %rsi
	cmpq	$5, %rsi
	jbe	.LBB10_47
	leaq	88(%rsp), %rax
	jmp	.LBB10_51
.LBB10_47:
	movq	96(%rsp), %rdi
	cmpq	$5, %rdi
	jbe	.LBB10_49
	leaq	96(%rsp), %rax
	jmp	.LBB10_51
.LBB10_49:
	movq	104(%rsp), %r8
	cmpq	$6, %r8
	jb	.LBB10_57
	leaq	104(%rsp), %rax
.LBB10_51:
	movq	%rax, 48(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$51, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB10_66
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.55+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.55+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movdqu	.Lanon.87199690de5c8f65a22de84a273d65b6.55(%rip), %xmm0
	movdqu	%xmm0, (%rax)
	movl	$778989417, 47(%rax)
	movq	$51, (%rsp)
	movq	%rax, 8(%rsp)
	movq	$51, 16(%rsp)
	movq	%r15, 24(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE(%rip), %rax
	movq	%rax, 120(%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.56(%rip), %rax
	movq	%rax, 128(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 136(%rsp)
.Ltmp208:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.57(%rip), %rsi
	leaq	216(%rsp), %rdi
	leaq	112(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp209:
	leaq	24(%rsp), %rax
	movq	232(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	216(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movdqu	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movdqa	%xmm0, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm2, 144(%rsp)
.Ltmp211:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rdx
	movq	%rsp, %rdi
	leaq	240(%rsp), %rsi
	leaq	112(%rsp), %r8
	movl	$7, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp212:
.LBB10_54:
	cmpq	%r15, (%rsp)
	jne	.LBB10_61
.LBB10_55:
	leaq	168(%rsp), %rdx
	movl	$6, %ecx
	movq	160(%rsp), %rbx
	movq	%rbx, %rdi
	movq	56(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$7permute17hf8e7ca9dee83e155E@GOTPCREL(%rip)
.LBB10_56:
	movq	%rbx, %rax
	addq	$344, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB10_57:
	.cfi_def_cfa_offset 400
	movw	$0, 52(%rsp)
	movl	$0, 48(%rsp)
	movb	$1, 48(%rsp,%rax)
	movb	$1, 48(%rsp,%rcx)
	movb	$1, 48(%rsp,%rdx)
	movb	$1, 48(%rsp,%rsi)
	movb	$1, 48(%rsp,%rdi)
	movb	$1, 48(%rsp,%r8)
	movd	48(%rsp), %xmm0
	pand	.LCPI10_0(%rip), %xmm0
	movd	%xmm0, %eax
	cmpl	$16843009, %eax
	jne	.LBB10_63
	testb	$1, 52(%rsp)
	je	.LBB10_63
	cmpb	$0, 53(%rsp)
	je	.LBB10_63
	movdqu	240(%rsp), %xmm0
	movups	256(%rsp), %xmm1
	movups	272(%rsp), %xmm2
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movdqa	%xmm0, (%rsp)
	cmpq	%r15, (%rsp)
	je	.LBB10_55
.LBB10_61:
	movdqa	(%rsp), %xmm0
	movaps	16(%rsp), %xmm1
	movaps	32(%rsp), %xmm2
	movaps	%xmm2, 320(%rsp)
	movaps	%xmm1, 304(%rsp)
	movdqa	%xmm0, 288(%rsp)
.Ltmp213:
	leaq	112(%rsp), %r14
	leaq	288(%rsp), %rsi
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp214:
	movq	%r14, 64(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 72(%rsp)
.Ltmp216:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.10(%rip), %rdx
	leaq	64(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp217:
	jmp	.LBB10_68
.LBB10_63:
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$24, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB10_67
	movdqu	.Lanon.87199690de5c8f65a22de84a273d65b6.58(%rip), %xmm0
	movdqu	%xmm0, (%rax)
	movabsq	$3343207428353062176, %rcx
	movq	%rcx, 16(%rax)
	movq	$24, (%rsp)
	movq	%rax, 8(%rsp)
	movq	$24, 16(%rsp)
	movq	%r15, 24(%rsp)
	leaq	64(%rsp), %rax
	movq	%rax, 112(%rsp)
	leaq	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h772ab579c0748591E(%rip), %rax
	movq	%rax, 120(%rsp)
.Ltmp200:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.59(%rip), %rsi
	leaq	216(%rsp), %rdi
	leaq	112(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp201:
	leaq	24(%rsp), %rax
	movq	232(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	216(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movdqu	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movdqa	%xmm0, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm2, 144(%rsp)
.Ltmp203:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.11(%rip), %rdx
	movq	%rsp, %rdi
	leaq	240(%rsp), %rsi
	leaq	112(%rsp), %r8
	movl	$7, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp204:
	jmp	.LBB10_54
.LBB10_66:
.Ltmp219:
	movl	$1, %edi
	movl	$51, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp220:
	jmp	.LBB10_68
.LBB10_67:
.Ltmp205:
	movl	$1, %edi
	movl	$24, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp206:
.LBB10_68:
	ud2
.LBB10_69:
.Ltmp202:
	jmp	.LBB10_74
.LBB10_70:
.Ltmp207:
	jmp	.LBB10_76
.LBB10_71:
.Ltmp218:
	movq	%rax, %r14
	movq	112(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB10_81
	movq	120(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB10_81
.LBB10_73:
.Ltmp210:
.LBB10_74:
	movq	%rax, %r14
	movq	%rsp, %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB10_77
.LBB10_75:
.Ltmp221:
.LBB10_76:
	movq	%rax, %r14
.LBB10_77:
	leaq	240(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	jmp	.LBB10_81
.LBB10_78:
.Ltmp215:
	jmp	.LBB10_80
.LBB10_79:
.Ltmp199:
.LBB10_80:
	movq	%rax, %r14
.LBB10_81:
.Ltmp222:
	movq	56(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp223:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB10_83:
.Ltmp224:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end10:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E, .Lfunc_end10-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7permute17hc75a03d7ad19a6d3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception5:
	.byte	255
	.byte	155
	.uleb128 .Lttbase4-.Lttbaseref4
.Lttbaseref4:
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp187-.Lfunc_begin5
	.uleb128 .Ltmp198-.Ltmp187
	.uleb128 .Ltmp199-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp198-.Lfunc_begin5
	.uleb128 .Ltmp208-.Ltmp198
	.byte	0
	.byte	0
	.uleb128 .Ltmp208-.Lfunc_begin5
	.uleb128 .Ltmp209-.Ltmp208
	.uleb128 .Ltmp210-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp211-.Lfunc_begin5
	.uleb128 .Ltmp212-.Ltmp211
	.uleb128 .Ltmp215-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp212-.Lfunc_begin5
	.uleb128 .Ltmp213-.Ltmp212
	.byte	0
	.byte	0
	.uleb128 .Ltmp213-.Lfunc_begin5
	.uleb128 .Ltmp214-.Ltmp213
	.uleb128 .Ltmp215-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp216-.Lfunc_begin5
	.uleb128 .Ltmp217-.Ltmp216
	.uleb128 .Ltmp218-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp200-.Lfunc_begin5
	.uleb128 .Ltmp201-.Ltmp200
	.uleb128 .Ltmp202-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp203-.Lfunc_begin5
	.uleb128 .Ltmp204-.Ltmp203
	.uleb128 .Ltmp215-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp219-.Lfunc_begin5
	.uleb128 .Ltmp220-.Ltmp219
	.uleb128 .Ltmp221-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp205-.Lfunc_begin5
	.uleb128 .Ltmp206-.Ltmp205
	.uleb128 .Ltmp207-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp222-.Lfunc_begin5
	.uleb128 .Ltmp223-.Ltmp222
	.uleb128 .Ltmp224-.Lfunc_begin5
	.byte	1
	.uleb128 .Ltmp223-.Lfunc_begin5
	.uleb128 .Lfunc_end10-.Ltmp223
	.byte	0
	.byte	0
.Lcst_end5:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase4:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E:
.Lfunc_begin6:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception6
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$448, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
.Ltmp225:
	movq	%rsp, %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp226:
.Ltmp228:
	leaq	128(%rsp), %rdi
	movq	%rsp, %rsi
	leaq	48(%rsp), %rdx
	callq	_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E
.Ltmp229:
.Ltmp230:
	leaq	80(%rsp), %rdi
	leaq	128(%rsp), %rsi
	callq	*_ZN11burn_tensor6tensor3api5check20unwrap_shape_reshape17h5c91f1348ea914c6E@GOTPCREL(%rip)
.Ltmp231:
	movq	(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB11_9
	cmpq	%rsi, 16(%rsp)
	ja	.LBB11_5
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB11_9:
	leaq	128(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	80(%rsp), %rdx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$7reshape17h14b01e6b8b39bdceE@GOTPCREL(%rip)
	movq	%r14, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB11_5:
	.cfi_def_cfa %rbp, 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB11_10:
.Ltmp227:
	movq	%rax, %r14
	jmp	.LBB11_11
.LBB11_6:
.Ltmp232:
	movq	%rax, %r14
.Ltmp233:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp234:
.LBB11_11:
.Ltmp236:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp237:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB11_7:
.Ltmp235:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB11_13:
.Ltmp238:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end11:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E, .Lfunc_end11-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E","a",@progbits
	.p2align	2, 0x0
GCC_except_table11:
.Lexception6:
	.byte	255
	.byte	155
	.uleb128 .Lttbase5-.Lttbaseref5
.Lttbaseref5:
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Ltmp225-.Lfunc_begin6
	.uleb128 .Ltmp226-.Ltmp225
	.uleb128 .Ltmp227-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp228-.Lfunc_begin6
	.uleb128 .Ltmp231-.Ltmp228
	.uleb128 .Ltmp232-.Lfunc_begin6
	.byte	0
	.uleb128 .Ltmp231-.Lfunc_begin6
	.uleb128 .Ltmp233-.Ltmp231
	.byte	0
	.byte	0
	.uleb128 .Ltmp233-.Lfunc_begin6
	.uleb128 .Ltmp234-.Ltmp233
	.uleb128 .Ltmp235-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp236-.Lfunc_begin6
	.uleb128 .Ltmp237-.Ltmp236
	.uleb128 .Ltmp238-.Lfunc_begin6
	.byte	1
	.uleb128 .Ltmp237-.Lfunc_begin6
	.uleb128 .Lfunc_end11-.Ltmp237
	.byte	0
	.byte	0
.Lcst_end6:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase5:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE:
.Lfunc_begin7:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception7
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$512, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movups	(%rdx), %xmm0
	movups	16(%rdx), %xmm1
	movups	32(%rdx), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
.Ltmp239:
	leaq	48(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp240:
.Ltmp242:
	leaq	192(%rsp), %rdi
	leaq	48(%rsp), %rsi
	leaq	96(%rsp), %rdx
	callq	_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE
.Ltmp243:
.Ltmp244:
	leaq	144(%rsp), %rdi
	leaq	192(%rsp), %rsi
	callq	*_ZN11burn_tensor6tensor3api5check20unwrap_shape_reshape17h5c91f1348ea914c6E@GOTPCREL(%rip)
.Ltmp245:
	movq	48(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB12_9
	cmpq	%rsi, 64(%rsp)
	ja	.LBB12_5
	movq	56(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB12_9:
	leaq	192(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	144(%rsp), %rdx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$7reshape17h14b01e6b8b39bdceE@GOTPCREL(%rip)
	movq	%r14, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB12_5:
	.cfi_def_cfa %rbp, 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB12_10:
.Ltmp241:
	movq	%rax, %r14
	jmp	.LBB12_11
.LBB12_6:
.Ltmp246:
	movq	%rax, %r14
.Ltmp247:
	leaq	48(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp248:
.LBB12_11:
.Ltmp250:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp251:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB12_7:
.Ltmp249:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB12_13:
.Ltmp252:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end12:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE, .Lfunc_end12-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h2c17852ef07f426bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table12:
.Lexception7:
	.byte	255
	.byte	155
	.uleb128 .Lttbase6-.Lttbaseref6
.Lttbaseref6:
	.byte	1
	.uleb128 .Lcst_end7-.Lcst_begin7
.Lcst_begin7:
	.uleb128 .Ltmp239-.Lfunc_begin7
	.uleb128 .Ltmp240-.Ltmp239
	.uleb128 .Ltmp241-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp242-.Lfunc_begin7
	.uleb128 .Ltmp245-.Ltmp242
	.uleb128 .Ltmp246-.Lfunc_begin7
	.byte	0
	.uleb128 .Ltmp245-.Lfunc_begin7
	.uleb128 .Ltmp247-.Ltmp245
	.byte	0
	.byte	0
	.uleb128 .Ltmp247-.Lfunc_begin7
	.uleb128 .Ltmp248-.Ltmp247
	.uleb128 .Ltmp249-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp250-.Lfunc_begin7
	.uleb128 .Ltmp251-.Ltmp250
	.uleb128 .Ltmp252-.Lfunc_begin7
	.byte	1
	.uleb128 .Ltmp251-.Lfunc_begin7
	.uleb128 .Lfunc_end12-.Ltmp251
	.byte	0
	.byte	0
.Lcst_end7:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase6:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E:
.Lfunc_begin8:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception8
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$448, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movl	%edx, %r15d
	movq	%rsi, %rbx
	movq	%rdi, %r14
.Ltmp253:
	leaq	32(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp254:
.Ltmp256:
	leaq	128(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movl	%r15d, %edx
	callq	_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E
.Ltmp257:
.Ltmp258:
	leaq	80(%rsp), %rdi
	leaq	128(%rsp), %rsi
	callq	*_ZN11burn_tensor6tensor3api5check20unwrap_shape_reshape17h5c91f1348ea914c6E@GOTPCREL(%rip)
.Ltmp259:
	movq	32(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB13_9
	cmpq	%rsi, 48(%rsp)
	ja	.LBB13_5
	movq	40(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB13_9:
	leaq	128(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	80(%rsp), %rdx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$7reshape17h14b01e6b8b39bdceE@GOTPCREL(%rip)
	movq	%r14, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_5:
	.cfi_def_cfa %rbp, 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB13_10:
.Ltmp255:
	movq	%rax, %r14
	jmp	.LBB13_11
.LBB13_6:
.Ltmp260:
	movq	%rax, %r14
.Ltmp261:
	leaq	32(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp262:
.LBB13_11:
.Ltmp264:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp265:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB13_7:
.Ltmp263:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB13_13:
.Ltmp266:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end13:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E, .Lfunc_end13-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h97a040ab6843ed96E","a",@progbits
	.p2align	2, 0x0
GCC_except_table13:
.Lexception8:
	.byte	255
	.byte	155
	.uleb128 .Lttbase7-.Lttbaseref7
.Lttbaseref7:
	.byte	1
	.uleb128 .Lcst_end8-.Lcst_begin8
.Lcst_begin8:
	.uleb128 .Ltmp253-.Lfunc_begin8
	.uleb128 .Ltmp254-.Ltmp253
	.uleb128 .Ltmp255-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp256-.Lfunc_begin8
	.uleb128 .Ltmp259-.Ltmp256
	.uleb128 .Ltmp260-.Lfunc_begin8
	.byte	0
	.uleb128 .Ltmp259-.Lfunc_begin8
	.uleb128 .Ltmp261-.Ltmp259
	.byte	0
	.byte	0
	.uleb128 .Ltmp261-.Lfunc_begin8
	.uleb128 .Ltmp262-.Ltmp261
	.uleb128 .Ltmp263-.Lfunc_begin8
	.byte	1
	.uleb128 .Ltmp264-.Lfunc_begin8
	.uleb128 .Ltmp265-.Ltmp264
	.uleb128 .Ltmp266-.Lfunc_begin8
	.byte	1
	.uleb128 .Ltmp265-.Lfunc_begin8
	.uleb128 .Lfunc_end13-.Ltmp265
	.byte	0
	.byte	0
.Lcst_end8:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase7:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E:
.Lfunc_begin9:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception9
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$448, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	16(%rdx), %rax
	movq	%rax, 16(%rsp)
	movups	(%rdx), %xmm0
	movaps	%xmm0, (%rsp)
.Ltmp267:
	leaq	32(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp268:
.Ltmp270:
	leaq	128(%rsp), %rdi
	leaq	32(%rsp), %rsi
	movq	%rsp, %rdx
	callq	_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE
.Ltmp271:
.Ltmp272:
	leaq	80(%rsp), %rdi
	leaq	128(%rsp), %rsi
	callq	*_ZN11burn_tensor6tensor3api5check20unwrap_shape_reshape17h5c91f1348ea914c6E@GOTPCREL(%rip)
.Ltmp273:
	movq	32(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB14_9
	cmpq	%rsi, 48(%rsp)
	ja	.LBB14_5
	movq	40(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB14_9:
	leaq	128(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	80(%rsp), %rdx
	movq	%r14, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$7reshape17h14b01e6b8b39bdceE@GOTPCREL(%rip)
	movq	%r14, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB14_5:
	.cfi_def_cfa %rbp, 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB14_10:
.Ltmp269:
	movq	%rax, %r14
	jmp	.LBB14_11
.LBB14_6:
.Ltmp274:
	movq	%rax, %r14
.Ltmp275:
	leaq	32(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp276:
.LBB14_11:
.Ltmp278:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp279:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB14_7:
.Ltmp277:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB14_13:
.Ltmp280:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end14:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E, .Lfunc_end14-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E","a",@progbits
	.p2align	2, 0x0
GCC_except_table14:
.Lexception9:
	.byte	255
	.byte	155
	.uleb128 .Lttbase8-.Lttbaseref8
.Lttbaseref8:
	.byte	1
	.uleb128 .Lcst_end9-.Lcst_begin9
.Lcst_begin9:
	.uleb128 .Ltmp267-.Lfunc_begin9
	.uleb128 .Ltmp268-.Ltmp267
	.uleb128 .Ltmp269-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp270-.Lfunc_begin9
	.uleb128 .Ltmp273-.Ltmp270
	.uleb128 .Ltmp274-.Lfunc_begin9
	.byte	0
	.uleb128 .Ltmp273-.Lfunc_begin9
	.uleb128 .Ltmp275-.Ltmp273
	.byte	0
	.byte	0
	.uleb128 .Ltmp275-.Lfunc_begin9
	.uleb128 .Ltmp276-.Ltmp275
	.uleb128 .Ltmp277-.Lfunc_begin9
	.byte	1
	.uleb128 .Ltmp278-.Lfunc_begin9
	.uleb128 .Ltmp279-.Ltmp278
	.uleb128 .Ltmp280-.Lfunc_begin9
	.byte	1
	.uleb128 .Ltmp279-.Lfunc_begin9
	.uleb128 .Lfunc_end14-.Ltmp279
	.byte	0
	.byte	0
.Lcst_end9:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase8:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE:
.Lfunc_begin10:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception10
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$832, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	96(%rsi), %rax
	movq	%rax, 496(%rsp)
	movups	80(%rsi), %xmm0
	movaps	%xmm0, 480(%rsp)
	movups	64(%rsi), %xmm0
	movaps	%xmm0, 464(%rsp)
	movups	(%rsi), %xmm0
	movups	16(%rsi), %xmm1
	movups	32(%rsi), %xmm2
	movups	48(%rsi), %xmm3
	movaps	%xmm3, 448(%rsp)
	movaps	%xmm2, 432(%rsp)
	movaps	%xmm1, 416(%rsp)
	movaps	%xmm0, 400(%rsp)
	leaq	456(%rsp), %rdi
.Ltmp281:
	callq	*_ZN13cubecl_zspace5shape5Shape8as_slice17ha0c019ab7f59db69E@GOTPCREL(%rip)
.Ltmp282:
	movq	%rax, 48(%rsp)
	movq	%rdx, 56(%rsp)
	cmpq	$2, %rdx
	je	.LBB15_16
	movabsq	$-9223372036854775808, %r12
	movq	%r12, 224(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$45, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB15_3
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.22+29(%rip), %xmm0
	movups	%xmm0, 29(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.22+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.22(%rip), %xmm0
	movups	%xmm0, (%rax)
	movq	$45, 512(%rsp)
	movq	%rax, 520(%rsp)
	movq	$45, 528(%rsp)
	movq	%r12, 536(%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.20(%rip), %rax
	movq	%rax, 64(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 72(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 80(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE(%rip), %rax
	movq	%rax, 88(%rsp)
.Ltmp283:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.21(%rip), %rsi
	leaq	328(%rsp), %rdi
	leaq	64(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp284:
	leaq	536(%rsp), %rax
	movq	344(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	328(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movups	512(%rsp), %xmm0
	movups	528(%rsp), %xmm1
	movups	544(%rsp), %xmm2
	movaps	%xmm0, 64(%rsp)
	movaps	%xmm1, 80(%rsp)
	movaps	%xmm2, 96(%rsp)
.Ltmp286:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.13(%rip), %rdx
	leaq	512(%rsp), %rdi
	leaq	224(%rsp), %rsi
	leaq	64(%rsp), %r8
	movl	$9, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp287:
	movq	512(%rsp), %rax
	movups	520(%rsp), %xmm0
	movaps	%xmm0, 64(%rsp)
	movups	536(%rsp), %xmm0
	movaps	%xmm0, 80(%rsp)
	movq	552(%rsp), %rcx
	movq	%rcx, 96(%rsp)
	cmpq	%r12, %rax
	jne	.LBB15_9
.LBB15_16:
.Ltmp296:
	leaq	64(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_ZN135_$LT$burn_tensor..tensor..api..options..TensorCreationOptions$u20$as$u20$core..convert..From$LT$$RF$burn_tensor..device..Device$GT$$GT$4from17h6c3fda0d362846e0E@GOTPCREL(%rip)
.Ltmp297:
	movb	$1, %r15b
.Ltmp299:
	leaq	512(%rsp), %rdi
	leaq	64(%rsp), %rsi
	callq	*_ZN11burn_tensor6device6Device20get_or_init_settings17h078afb6d65ded71bE@GOTPCREL(%rip)
.Ltmp300:
	movzbl	553(%rsp), %eax
	addq	$3, %rax
	movq	%rax, 192(%rsp)
	movq	128(%rsp), %rax
	cmpq	$17, %rax
	je	.LBB15_20
	movq	%rax, 192(%rsp)
	movups	136(%rsp), %xmm0
	movups	%xmm0, 200(%rsp)
	movq	152(%rsp), %rax
	movq	%rax, 216(%rsp)
.LBB15_20:
	movq	96(%r14), %rax
	movq	%rax, 320(%rsp)
	movups	80(%r14), %xmm0
	movaps	%xmm0, 304(%rsp)
	movups	64(%r14), %xmm0
	movaps	%xmm0, 288(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	%xmm3, 272(%rsp)
	movaps	%xmm2, 256(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm0, 224(%rsp)
	xorl	%r15d, %r15d
.Ltmp301:
	leaq	512(%rsp), %rdi
	leaq	224(%rsp), %rsi
	leaq	64(%rsp), %rdx
	leaq	192(%rsp), %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9from_data17h8fc7d22ac9324ee9E@GOTPCREL(%rip)
.Ltmp302:
	leaq	512(%rsp), %rsi
	movl	$256, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB15_3:
	.cfi_def_cfa %rbp, 16
.Ltmp293:
	movl	$1, %edi
	movl	$45, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp294:
	jmp	.LBB15_4
.LBB15_9:
	movq	%rax, 352(%rsp)
	movaps	64(%rsp), %xmm0
	movaps	80(%rsp), %xmm1
	movups	%xmm0, 360(%rsp)
	movups	%xmm1, 376(%rsp)
	movq	96(%rsp), %rax
	movq	%rax, 392(%rsp)
.Ltmp288:
	leaq	512(%rsp), %rbx
	leaq	352(%rsp), %rsi
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp289:
	movq	%rbx, 224(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 232(%rsp)
.Ltmp290:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.14(%rip), %rdx
	leaq	224(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp291:
.LBB15_4:
	ud2
.LBB15_13:
.Ltmp292:
	movq	%rax, %rbx
	movq	512(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB15_25
	movq	520(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB15_25
.LBB15_11:
.Ltmp285:
	movq	%rax, %rbx
	leaq	512(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB15_12
.LBB15_5:
.Ltmp295:
	movq	%rax, %rbx
.LBB15_12:
	leaq	224(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	jmp	.LBB15_25
.LBB15_22:
.Ltmp303:
	movq	%rax, %rbx
.Ltmp304:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp305:
	testb	%r15b, %r15b
	jne	.LBB15_25
	jmp	.LBB15_26
.LBB15_24:
.Ltmp298:
	movq	%rax, %rbx
.LBB15_25:
.Ltmp306:
	leaq	400(%rsp), %rdi
	callq	_ZN4core3ptr61drop_in_place$LT$burn_std..data..tensor..base..TensorData$GT$17hcb79e3657458d56bE
.Ltmp307:
.LBB15_26:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB15_15:
.Ltmp308:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end15:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE, .Lfunc_end15-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9from_data17h61fdbe5de366b30aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table15:
.Lexception10:
	.byte	255
	.byte	155
	.uleb128 .Lttbase9-.Lttbaseref9
.Lttbaseref9:
	.byte	1
	.uleb128 .Lcst_end10-.Lcst_begin10
.Lcst_begin10:
	.uleb128 .Ltmp281-.Lfunc_begin10
	.uleb128 .Ltmp282-.Ltmp281
	.uleb128 .Ltmp298-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp283-.Lfunc_begin10
	.uleb128 .Ltmp284-.Ltmp283
	.uleb128 .Ltmp285-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp286-.Lfunc_begin10
	.uleb128 .Ltmp297-.Ltmp286
	.uleb128 .Ltmp298-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp299-.Lfunc_begin10
	.uleb128 .Ltmp302-.Ltmp299
	.uleb128 .Ltmp303-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp302-.Lfunc_begin10
	.uleb128 .Ltmp293-.Ltmp302
	.byte	0
	.byte	0
	.uleb128 .Ltmp293-.Lfunc_begin10
	.uleb128 .Ltmp294-.Ltmp293
	.uleb128 .Ltmp295-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp288-.Lfunc_begin10
	.uleb128 .Ltmp289-.Ltmp288
	.uleb128 .Ltmp298-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp290-.Lfunc_begin10
	.uleb128 .Ltmp291-.Ltmp290
	.uleb128 .Ltmp292-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp304-.Lfunc_begin10
	.uleb128 .Ltmp307-.Ltmp304
	.uleb128 .Ltmp308-.Lfunc_begin10
	.byte	1
	.uleb128 .Ltmp307-.Lfunc_begin10
	.uleb128 .Lfunc_end15-.Ltmp307
	.byte	0
	.byte	0
.Lcst_end10:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase9:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E:
.Lfunc_begin11:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception11
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movsd	%xmm0, 40(%rsp)
	movq	%rdx, %r14
	movq	%rsi, %r15
	movq	%rdi, %rbx
.Ltmp309:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp310:
.Ltmp311:
	leaq	48(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movsd	40(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp312:
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*%r13
	leaq	64(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	48(%rsp), %rcx
	movq	%rbx, %rdi
	movq	%r12, %rsi
	movq	%r15, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9mask_fill17h9d5b5808c2c9dc69E@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB16_4:
	.cfi_def_cfa %rbp, 16
.Ltmp313:
	movq	%rax, %rbx
.Ltmp314:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp315:
.Ltmp316:
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp317:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB16_3:
.Ltmp318:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end16:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E, .Lfunc_end16-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9mask_fill17hcbc813889436a3d5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table16:
.Lexception11:
	.byte	255
	.byte	155
	.uleb128 .Lttbase10-.Lttbaseref10
.Lttbaseref10:
	.byte	1
	.uleb128 .Lcst_end11-.Lcst_begin11
.Lcst_begin11:
	.uleb128 .Ltmp309-.Lfunc_begin11
	.uleb128 .Ltmp312-.Ltmp309
	.uleb128 .Ltmp313-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp312-.Lfunc_begin11
	.uleb128 .Ltmp314-.Ltmp312
	.byte	0
	.byte	0
	.uleb128 .Ltmp314-.Lfunc_begin11
	.uleb128 .Ltmp317-.Ltmp314
	.uleb128 .Ltmp318-.Lfunc_begin11
	.byte	1
	.uleb128 .Ltmp317-.Lfunc_begin11
	.uleb128 .Lfunc_end16-.Ltmp317
	.byte	0
	.byte	0
.Lcst_end11:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase10:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E:
.Lfunc_begin12:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception12
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$40, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%ecx, %ebp
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movslq	%edx, %rax
	cmpl	$4, %eax
	jae	.LBB17_1
	movq	%rax, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB17_4
.LBB17_1:
	movl	%eax, %ecx
	shrl	$31, %ecx
	leaq	(%rax,%rcx,4), %rcx
	cmpq	$4, %rcx
	jae	.LBB17_3
	movq	%rcx, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB17_4
.LBB17_3:
	movw	$257, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	$4, 32(%rsp)
.LBB17_4:
.Ltmp319:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512(%rip), %rcx
	leaq	8(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp320:
	movq	%rax, %r15
	movslq	%ebp, %rax
	cmpl	$4, %eax
	jae	.LBB17_6
	movq	%rax, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB17_9
.LBB17_6:
	movl	%eax, %ecx
	shrl	$31, %ecx
	leaq	(%rax,%rcx,4), %rcx
	cmpq	$4, %rcx
	jae	.LBB17_8
	movq	%rcx, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB17_9
.LBB17_8:
	movw	$257, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	$4, 32(%rsp)
.LBB17_9:
.Ltmp321:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512(%rip), %rcx
	leaq	8(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp322:
	cmpq	%rax, %r15
	jne	.LBB17_11
	movl	$256, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB17_13
.LBB17_11:
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	movq	%rax, %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9swap_dims17h00d7aeb00a7bad50E@GOTPCREL(%rip)
.LBB17_13:
	movq	%rbx, %rax
	addq	$40, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB17_14:
	.cfi_def_cfa_offset 80
.Ltmp323:
	movq	%rax, %rbx
.Ltmp324:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp325:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB17_16:
.Ltmp326:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end17:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E, .Lfunc_end17-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9swap_dims17hc635776510956d54E","a",@progbits
	.p2align	2, 0x0
GCC_except_table17:
.Lexception12:
	.byte	255
	.byte	155
	.uleb128 .Lttbase11-.Lttbaseref11
.Lttbaseref11:
	.byte	1
	.uleb128 .Lcst_end12-.Lcst_begin12
.Lcst_begin12:
	.uleb128 .Ltmp319-.Lfunc_begin12
	.uleb128 .Ltmp322-.Ltmp319
	.uleb128 .Ltmp323-.Lfunc_begin12
	.byte	0
	.uleb128 .Ltmp322-.Lfunc_begin12
	.uleb128 .Ltmp324-.Ltmp322
	.byte	0
	.byte	0
	.uleb128 .Ltmp324-.Lfunc_begin12
	.uleb128 .Ltmp325-.Ltmp324
	.uleb128 .Ltmp326-.Lfunc_begin12
	.byte	1
	.uleb128 .Ltmp325-.Lfunc_begin12
	.uleb128 .Lfunc_end17-.Ltmp325
	.byte	0
	.byte	0
.Lcst_end12:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase11:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE,@function
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE:
.Lfunc_begin13:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception13
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$768, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %rbx
	movq	%rdi, %r15
.Ltmp327:
	leaq	32(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp328:
	movq	32(%rsp), %rcx
	movq	40(%rsp), %rax
	cmpq	$6, %rcx
	jb	.LBB18_2
	movq	48(%rsp), %r14
	movq	%rax, %rdx
	jmp	.LBB18_4
.LBB18_2:
	leaq	40(%rsp), %rdx
	movq	%rcx, %r14
.LBB18_4:
	movq	%r14, %rsi
	shrq	$60, %rsi
	setne	%sil
	testb	$7, %dl
	jne	.LBB18_5
	testb	%sil, %sil
	jne	.LBB18_30
.LBB18_7:
	cmpq	$1, %r14
	jbe	.LBB18_8
	addq	$8, %rax
	cmpq	$6, %rcx
	movq	(%rdx), %rcx
	leaq	48(%rsp), %rdx
	cmovaeq	%rax, %rdx
	movq	(%rdx), %rax
	movq	$1, 128(%rsp)
	movq	$1, 136(%rsp)
	movq	%rcx, 144(%rsp)
	movq	%rax, 152(%rsp)
	leaq	448(%rsp), %rax
	leaq	128(%rsp), %rcx
	movq	%rcx, %rdx
	subq	%rax, %rdx
	subq	%rcx, %rax
	cmovbq	%rdx, %rax
	cmpq	$31, %rax
	jbe	.LBB18_31
	movq	128(%rsp), %rax
	movq	136(%rsp), %rcx
	movq	144(%rsp), %rdx
	movq	%rdx, 104(%rsp)
	movq	152(%rsp), %rdx
	movq	%rdx, 112(%rsp)
	movq	%rax, 88(%rsp)
	movq	%rcx, 96(%rsp)
	movq	$4, 80(%rsp)
	leaq	128(%rsp), %r12
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp330:
	leaq	448(%rsp), %rdi
	movq	%r12, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp331:
.Ltmp335:
	leaq	400(%rsp), %rdi
	leaq	80(%rsp), %rsi
	leaq	448(%rsp), %rdx
	callq	_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E
.Ltmp336:
	leaq	448(%rsp), %r12
	leaq	128(%rsp), %rsi
	movl	$256, %edx
	movq	%r12, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.Ltmp341:
	leaq	400(%rsp), %rdx
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$7reshape17h14b01e6b8b39bdceE@GOTPCREL(%rip)
.Ltmp342:
	movq	32(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB18_26
	cmpq	%rsi, 48(%rsp)
	ja	.LBB18_20
	movq	40(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB18_26:
	movq	%r15, %rax
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB18_5:
	.cfi_def_cfa %rbp, 16
	movb	$1, %sil
	testb	%sil, %sil
	je	.LBB18_7
.LBB18_30:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB18_8:
.Ltmp343:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.18.llvm.7861498002582786512(%rip), %rcx
	movl	$2, %esi
	xorl	%edi, %edi
	movq	%r14, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp344:
	ud2
.LBB18_31:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.6.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.19.llvm.6122311861638806696(%rip), %rcx
	movl	$567, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB18_20:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB18_23:
.Ltmp337:
	movq	%rax, %r15
	jmp	.LBB18_24
.LBB18_21:
.Ltmp332:
	movq	%rax, %r15
.Ltmp333:
	leaq	80(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp334:
.LBB18_24:
.Ltmp338:
	leaq	128(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp339:
	jmp	.LBB18_11
.LBB18_27:
.Ltmp329:
	movq	%rax, %r15
	jmp	.LBB18_28
.LBB18_22:
.Ltmp340:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB18_10:
.Ltmp345:
	movq	%rax, %r15
.LBB18_11:
.Ltmp346:
	leaq	32(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp347:
	cmpq	$2, %r14
	jae	.LBB18_13
.LBB18_28:
.Ltmp348:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp349:
.LBB18_13:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB18_29:
.Ltmp350:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end18:
	.size	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE, .Lfunc_end18-_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$9unsqueeze17h0d0142716e948c5bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table18:
.Lexception13:
	.byte	255
	.byte	155
	.uleb128 .Lttbase12-.Lttbaseref12
.Lttbaseref12:
	.byte	1
	.uleb128 .Lcst_end13-.Lcst_begin13
.Lcst_begin13:
	.uleb128 .Ltmp327-.Lfunc_begin13
	.uleb128 .Ltmp328-.Ltmp327
	.uleb128 .Ltmp329-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp328-.Lfunc_begin13
	.uleb128 .Ltmp330-.Ltmp328
	.byte	0
	.byte	0
	.uleb128 .Ltmp330-.Lfunc_begin13
	.uleb128 .Ltmp331-.Ltmp330
	.uleb128 .Ltmp332-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp335-.Lfunc_begin13
	.uleb128 .Ltmp336-.Ltmp335
	.uleb128 .Ltmp337-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp336-.Lfunc_begin13
	.uleb128 .Ltmp341-.Ltmp336
	.byte	0
	.byte	0
	.uleb128 .Ltmp341-.Lfunc_begin13
	.uleb128 .Ltmp344-.Ltmp341
	.uleb128 .Ltmp345-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp333-.Lfunc_begin13
	.uleb128 .Ltmp339-.Ltmp333
	.uleb128 .Ltmp340-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp346-.Lfunc_begin13
	.uleb128 .Ltmp349-.Ltmp346
	.uleb128 .Ltmp350-.Lfunc_begin13
	.byte	1
	.uleb128 .Ltmp349-.Lfunc_begin13
	.uleb128 .Lfunc_end18-.Ltmp349
	.byte	0
	.byte	0
.Lcst_end13:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase12:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512,"ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512
	.globl	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512,@function
_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512:
.Lfunc_begin14:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception14
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 96(%rsp)
.Ltmp351:
	leaq	448(%rsp), %rdi
	movq	%rdx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp352:
.Ltmp354:
	leaq	512(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp355:
.Ltmp357:
	leaq	320(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	448(%rsp), %r8
	leaq	512(%rsp), %r9
	movl	$3, %ecx
	movq	%r14, %rdx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E
.Ltmp358:
.Ltmp360:
	leaq	176(%rsp), %r13
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp361:
.Ltmp363:
	leaq	224(%rsp), %r12
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp364:
	movq	%r13, 56(%rsp)
	movq	%r12, 64(%rsp)
	movups	320(%rsp), %xmm0
	movups	336(%rsp), %xmm1
	movups	352(%rsp), %xmm2
	movaps	%xmm2, 400(%rsp)
	movaps	%xmm1, 384(%rsp)
	movaps	%xmm0, 368(%rsp)
	movq	$0, 72(%rsp)
	movq	176(%rsp), %rcx
	cmpq	$6, %rcx
	jb	.LBB19_7
	movq	184(%rsp), %rax
	movq	192(%rsp), %rcx
	jmp	.LBB19_8
.LBB19_7:
	leaq	184(%rsp), %rax
.LBB19_8:
	movq	%rcx, %rdx
	shrq	$60, %rdx
	setne	%dl
	testb	$7, %al
	jne	.LBB19_32
	testb	%dl, %dl
	jne	.LBB19_34
.LBB19_10:
	testq	%rcx, %rcx
	je	.LBB19_36
	movabsq	$1152921504606846975, %rdi
	movq	(%rax), %rax
	movq	%rax, 80(%rsp)
	movq	224(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB19_13
	movq	232(%rsp), %rcx
	movq	240(%rsp), %rdx
	jmp	.LBB19_14
.LBB19_13:
	leaq	232(%rsp), %rcx
	movq	%rsi, %rdx
.LBB19_14:
	cmpq	%rdi, %rdx
	seta	%dil
	testb	$7, %cl
	jne	.LBB19_33
	testb	%dil, %dil
	jne	.LBB19_34
.LBB19_16:
	testq	%rdx, %rdx
	je	.LBB19_37
	movq	(%rcx), %rcx
	movq	%rcx, 88(%rsp)
	cmpq	%rcx, %rax
	je	.LBB19_24
	cmpq	$1, %rax
	je	.LBB19_24
	cmpq	$1, %rcx
	je	.LBB19_24
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$46, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB19_39
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+30(%rip), %xmm0
	movups	%xmm0, 30(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28(%rip), %xmm0
	movups	%xmm0, (%rax)
	movq	$46, 272(%rsp)
	movq	%rax, 280(%rsp)
	movq	$46, 288(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 296(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 96(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 104(%rsp)
	leaq	80(%rsp), %rcx
	movq	%rcx, 112(%rsp)
	movq	%rax, 120(%rsp)
	leaq	88(%rsp), %rcx
	movq	%rcx, 128(%rsp)
	movq	%rax, 136(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 144(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE(%rip), %rax
	movq	%rax, 152(%rsp)
	leaq	64(%rsp), %rcx
	movq	%rcx, 160(%rsp)
	movq	%rax, 168(%rsp)
.Ltmp366:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.29(%rip), %rsi
	leaq	424(%rsp), %rdi
	leaq	96(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp367:
	leaq	296(%rsp), %rax
	movq	440(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	424(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movups	272(%rsp), %xmm0
	movups	288(%rsp), %xmm1
	movups	304(%rsp), %xmm2
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
.Ltmp369:
	leaq	368(%rsp), %rdi
	leaq	320(%rsp), %rsi
	leaq	96(%rsp), %r8
	movl	$3, %ecx
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp370:
	movq	224(%rsp), %rsi
.LBB19_24:
	movaps	368(%rsp), %xmm0
	movaps	384(%rsp), %xmm1
	movaps	400(%rsp), %xmm2
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	cmpq	$6, %rsi
	jb	.LBB19_27
	cmpq	%rsi, 240(%rsp)
	ja	.LBB19_35
	movq	232(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_27:
	movq	176(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB19_30
	cmpq	%rsi, 192(%rsp)
	ja	.LBB19_35
	movq	184(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB19_30:
.Ltmp375:
	leaq	512(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp376:
	leaq	448(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB19_32:
	.cfi_def_cfa %rbp, 16
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB19_10
	jmp	.LBB19_34
.LBB19_33:
	movb	$1, %dil
	testb	%dil, %dil
	je	.LBB19_16
.LBB19_34:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB19_35:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB19_36:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.26(%rip), %rdx
	jmp	.LBB19_38
.LBB19_37:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.27(%rip), %rdx
.LBB19_38:
.Ltmp378:
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp379:
	jmp	.LBB19_40
.LBB19_39:
.Ltmp372:
	movl	$1, %edi
	movl	$46, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp373:
.LBB19_40:
	ud2
.LBB19_41:
.Ltmp371:
	movq	%rax, %rbx
	jmp	.LBB19_53
.LBB19_42:
.Ltmp368:
	movq	%rax, %rbx
	leaq	272(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB19_52
.LBB19_43:
.Ltmp374:
	jmp	.LBB19_51
.LBB19_44:
.Ltmp377:
	movq	%rax, %rbx
	jmp	.LBB19_59
.LBB19_45:
.Ltmp365:
	movq	%rax, %rbx
	movb	$1, %r14b
	jmp	.LBB19_55
.LBB19_46:
.Ltmp362:
	movq	%rax, %rbx
	jmp	.LBB19_57
.LBB19_47:
.Ltmp359:
	movq	%rax, %rbx
	jmp	.LBB19_58
.LBB19_48:
.Ltmp356:
	movq	%rax, %rbx
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	jmp	.LBB19_59
.LBB19_49:
.Ltmp353:
	movq	%rax, %rbx
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB19_50:
.Ltmp380:
.LBB19_51:
	movq	%rax, %rbx
.LBB19_52:
	leaq	320(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB19_53:
.Ltmp381:
	leaq	224(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp382:
	xorl	%r14d, %r14d
.LBB19_55:
.Ltmp383:
	leaq	176(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp384:
	testb	%r14b, %r14b
	je	.LBB19_58
.LBB19_57:
	leaq	320(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB19_58:
.Ltmp385:
	leaq	512(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp386:
.LBB19_59:
.Ltmp387:
	leaq	448(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp388:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB19_61:
.Ltmp389:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end19:
	.size	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512, .Lfunc_end19-_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512
	.cfi_endproc
	.section	.gcc_except_table._ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512,"a",@progbits
	.p2align	2, 0x0
GCC_except_table19:
.Lexception14:
	.byte	255
	.byte	155
	.uleb128 .Lttbase13-.Lttbaseref13
.Lttbaseref13:
	.byte	1
	.uleb128 .Lcst_end14-.Lcst_begin14
.Lcst_begin14:
	.uleb128 .Ltmp351-.Lfunc_begin14
	.uleb128 .Ltmp352-.Ltmp351
	.uleb128 .Ltmp353-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp354-.Lfunc_begin14
	.uleb128 .Ltmp355-.Ltmp354
	.uleb128 .Ltmp356-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp357-.Lfunc_begin14
	.uleb128 .Ltmp358-.Ltmp357
	.uleb128 .Ltmp359-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp360-.Lfunc_begin14
	.uleb128 .Ltmp361-.Ltmp360
	.uleb128 .Ltmp362-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp363-.Lfunc_begin14
	.uleb128 .Ltmp364-.Ltmp363
	.uleb128 .Ltmp365-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp366-.Lfunc_begin14
	.uleb128 .Ltmp367-.Ltmp366
	.uleb128 .Ltmp368-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp369-.Lfunc_begin14
	.uleb128 .Ltmp370-.Ltmp369
	.uleb128 .Ltmp371-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp375-.Lfunc_begin14
	.uleb128 .Ltmp376-.Ltmp375
	.uleb128 .Ltmp377-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp376-.Lfunc_begin14
	.uleb128 .Ltmp378-.Ltmp376
	.byte	0
	.byte	0
	.uleb128 .Ltmp378-.Lfunc_begin14
	.uleb128 .Ltmp379-.Ltmp378
	.uleb128 .Ltmp380-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp372-.Lfunc_begin14
	.uleb128 .Ltmp373-.Ltmp372
	.uleb128 .Ltmp374-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp373-.Lfunc_begin14
	.uleb128 .Ltmp381-.Ltmp373
	.byte	0
	.byte	0
	.uleb128 .Ltmp381-.Lfunc_begin14
	.uleb128 .Ltmp388-.Ltmp381
	.uleb128 .Ltmp389-.Lfunc_begin14
	.byte	1
	.uleb128 .Ltmp388-.Lfunc_begin14
	.uleb128 .Lfunc_end19-.Ltmp388
	.byte	0
	.byte	0
.Lcst_end14:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase13:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512,"ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512
	.globl	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512,@function
_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512:
.Lfunc_begin15:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception15
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rcx, %rbx
	movq	%rdx, %r15
	movq	%rsi, 40(%rsp)
	movq	%rdi, %r14
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 192(%rsp)
.Ltmp390:
	leaq	448(%rsp), %rdi
	movq	%rdx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp391:
.Ltmp393:
	leaq	512(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp394:
.Ltmp396:
	leaq	304(%rsp), %rdi
	leaq	192(%rsp), %rsi
	leaq	448(%rsp), %r8
	leaq	512(%rsp), %r9
	movl	$3, %ecx
	movq	40(%rsp), %rdx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E
.Ltmp397:
.Ltmp399:
	leaq	352(%rsp), %r12
	movq	%r12, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp400:
.Ltmp402:
	movq	%r14, 160(%rsp)
	leaq	400(%rsp), %r15
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp403:
	movabsq	$1152921504606846975, %r13
	movq	%r12, 48(%rsp)
	movq	%r15, 56(%rsp)
	movups	304(%rsp), %xmm0
	movups	320(%rsp), %xmm1
	movups	336(%rsp), %xmm2
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm2, 144(%rsp)
	xorl	%r15d, %r15d
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.26(%rip), %rax
	movq	%rax, 32(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %r14
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE(%rip), %r12
	leaq	192(%rsp), %rbx
	jmp	.LBB20_8
	.p2align	4
.LBB20_6:
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm0, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm2, 144(%rsp)
.LBB20_7:
	incq	%r15
	cmpq	$4, %r15
	je	.LBB20_27
.LBB20_8:
	movq	%r15, 168(%rsp)
	movq	48(%rsp), %rax
	movq	(%rax), %rsi
	cmpq	$6, %rsi
	jb	.LBB20_22
	movq	16(%rax), %rsi
	movq	8(%rax), %rax
	cmpq	%r13, %rsi
	seta	%cl
	testb	$7, %al
	jne	.LBB20_23
.LBB20_10:
	testb	%cl, %cl
	jne	.LBB20_26
.LBB20_11:
	cmpq	%rsi, %r15
	jae	.LBB20_37
	movq	(%rax,%r15,8), %rax
	movq	%rax, 176(%rsp)
	movq	56(%rsp), %rcx
	movq	(%rcx), %rsi
	cmpq	$6, %rsi
	jb	.LBB20_24
	movq	16(%rcx), %rsi
	movq	8(%rcx), %rcx
	cmpq	%r13, %rsi
	seta	%dl
	testb	$7, %cl
	jne	.LBB20_25
.LBB20_14:
	testb	%dl, %dl
	jne	.LBB20_26
.LBB20_15:
	cmpq	%rsi, %r15
	jae	.LBB20_36
	movq	(%rcx,%r15,8), %rcx
	movq	%rcx, 184(%rsp)
	cmpq	%rcx, %rax
	je	.LBB20_7
	cmpq	$1, %rax
	je	.LBB20_7
	cmpq	$1, %rcx
	je	.LBB20_7
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$46, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB20_38
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+30(%rip), %xmm0
	movups	%xmm0, 30(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28(%rip), %xmm0
	movups	%xmm0, (%rax)
	movq	$46, 64(%rsp)
	movq	%rax, 72(%rsp)
	movq	$46, 80(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 88(%rsp)
	leaq	168(%rsp), %rax
	movq	%rax, 192(%rsp)
	movq	%r14, 200(%rsp)
	leaq	176(%rsp), %rax
	movq	%rax, 208(%rsp)
	movq	%r14, 216(%rsp)
	leaq	184(%rsp), %rax
	movq	%rax, 224(%rsp)
	movq	%r14, 232(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 240(%rsp)
	movq	%r12, 248(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 256(%rsp)
	movq	%r12, 264(%rsp)
.Ltmp408:
	leaq	280(%rsp), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.29(%rip), %rsi
	movq	%rbx, %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp409:
	movq	296(%rsp), %rax
	leaq	88(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movups	280(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
.Ltmp411:
	movl	$3, %ecx
	leaq	64(%rsp), %rdi
	leaq	112(%rsp), %rsi
	movq	40(%rsp), %rdx
	movq	%rbx, %r8
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp412:
	jmp	.LBB20_6
	.p2align	4
.LBB20_22:
	addq	$8, %rax
	cmpq	%r13, %rsi
	seta	%cl
	testb	$7, %al
	je	.LBB20_10
.LBB20_23:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB20_11
	jmp	.LBB20_26
	.p2align	4
.LBB20_24:
	addq	$8, %rcx
	cmpq	%r13, %rsi
	seta	%dl
	testb	$7, %cl
	je	.LBB20_14
.LBB20_25:
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB20_15
.LBB20_26:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB20_27:
	movaps	112(%rsp), %xmm0
	movaps	128(%rsp), %xmm1
	movaps	144(%rsp), %xmm2
	movq	160(%rsp), %rax
	movups	%xmm2, 32(%rax)
	movups	%xmm1, 16(%rax)
	movups	%xmm0, (%rax)
	movq	400(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB20_30
	cmpq	%rsi, 416(%rsp)
	ja	.LBB20_35
	movq	408(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_30:
	movq	352(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB20_33
	cmpq	%rsi, 368(%rsp)
	ja	.LBB20_35
	movq	360(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB20_33:
.Ltmp423:
	leaq	512(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp424:
	leaq	448(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB20_35:
	.cfi_def_cfa %rbp, 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB20_36:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.27(%rip), %rax
	movq	%rax, 32(%rsp)
.LBB20_37:
.Ltmp405:
	movq	%r15, %rdi
	movq	32(%rsp), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp406:
	jmp	.LBB20_39
.LBB20_38:
.Ltmp414:
	movl	$1, %edi
	movl	$46, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp415:
.LBB20_39:
	ud2
.LBB20_40:
.Ltmp425:
	movq	%rax, %rbx
	jmp	.LBB20_58
.LBB20_41:
.Ltmp404:
	movq	%rax, %rbx
	movb	$1, %r14b
	jmp	.LBB20_54
.LBB20_42:
.Ltmp401:
	movq	%rax, %rbx
	jmp	.LBB20_56
.LBB20_43:
.Ltmp398:
	movq	%rax, %rbx
	jmp	.LBB20_57
.LBB20_44:
.Ltmp395:
	movq	%rax, %rbx
	leaq	192(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	jmp	.LBB20_58
.LBB20_45:
.Ltmp392:
	movq	%rax, %rbx
	leaq	192(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_46:
.Ltmp416:
	jmp	.LBB20_50
.LBB20_47:
.Ltmp413:
	movq	%rax, %rbx
	jmp	.LBB20_52
.LBB20_48:
.Ltmp410:
	movq	%rax, %rbx
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB20_51
.LBB20_49:
.Ltmp407:
.LBB20_50:
	movq	%rax, %rbx
.LBB20_51:
	leaq	112(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB20_52:
.Ltmp417:
	leaq	400(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp418:
	xorl	%r14d, %r14d
.LBB20_54:
.Ltmp419:
	leaq	352(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp420:
	testb	%r14b, %r14b
	je	.LBB20_57
.LBB20_56:
	leaq	304(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB20_57:
.Ltmp421:
	leaq	512(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp422:
.LBB20_58:
.Ltmp426:
	leaq	448(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp427:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB20_60:
.Ltmp428:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end20:
	.size	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512, .Lfunc_end20-_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512
	.cfi_endproc
	.section	.gcc_except_table._ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512,"a",@progbits
	.p2align	2, 0x0
GCC_except_table20:
.Lexception15:
	.byte	255
	.byte	155
	.uleb128 .Lttbase14-.Lttbaseref14
.Lttbaseref14:
	.byte	1
	.uleb128 .Lcst_end15-.Lcst_begin15
.Lcst_begin15:
	.uleb128 .Ltmp390-.Lfunc_begin15
	.uleb128 .Ltmp391-.Ltmp390
	.uleb128 .Ltmp392-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp393-.Lfunc_begin15
	.uleb128 .Ltmp394-.Ltmp393
	.uleb128 .Ltmp395-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp396-.Lfunc_begin15
	.uleb128 .Ltmp397-.Ltmp396
	.uleb128 .Ltmp398-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp399-.Lfunc_begin15
	.uleb128 .Ltmp400-.Ltmp399
	.uleb128 .Ltmp401-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp402-.Lfunc_begin15
	.uleb128 .Ltmp403-.Ltmp402
	.uleb128 .Ltmp404-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp408-.Lfunc_begin15
	.uleb128 .Ltmp409-.Ltmp408
	.uleb128 .Ltmp410-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp411-.Lfunc_begin15
	.uleb128 .Ltmp412-.Ltmp411
	.uleb128 .Ltmp413-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp423-.Lfunc_begin15
	.uleb128 .Ltmp424-.Ltmp423
	.uleb128 .Ltmp425-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp424-.Lfunc_begin15
	.uleb128 .Ltmp405-.Ltmp424
	.byte	0
	.byte	0
	.uleb128 .Ltmp405-.Lfunc_begin15
	.uleb128 .Ltmp406-.Ltmp405
	.uleb128 .Ltmp407-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp414-.Lfunc_begin15
	.uleb128 .Ltmp415-.Ltmp414
	.uleb128 .Ltmp416-.Lfunc_begin15
	.byte	0
	.uleb128 .Ltmp415-.Lfunc_begin15
	.uleb128 .Ltmp417-.Ltmp415
	.byte	0
	.byte	0
	.uleb128 .Ltmp417-.Lfunc_begin15
	.uleb128 .Ltmp427-.Ltmp417
	.uleb128 .Ltmp428-.Lfunc_begin15
	.byte	1
	.uleb128 .Ltmp427-.Lfunc_begin15
	.uleb128 .Lfunc_end20-.Ltmp427
	.byte	0
	.byte	0
.Lcst_end15:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase14:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E,"ax",@progbits
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E,@function
_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E:
.Lfunc_begin16:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception16
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$136, %rsp
	.cfi_def_cfa_offset 176
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movq	%r8, (%rsp)
	movq	%r9, 8(%rsp)
.Ltmp429:
	movq	%r8, %rdi
	movq	%r9, %rsi
	callq	*_ZN68_$LT$burn_tensor..device..Device$u20$as$u20$core..cmp..PartialEq$GT$2ne17h166b79dfd1bcb7faE@GOTPCREL(%rip)
.Ltmp430:
	testb	%al, %al
	je	.LBB21_5
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$48, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB21_7
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.23+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.23+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.23(%rip), %xmm0
	movups	%xmm0, (%rax)
	movq	$48, 64(%rsp)
	movq	%rax, 72(%rsp)
	movq	$48, 80(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 88(%rsp)
	movq	%rsp, %rax
	movq	%rax, 16(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	8(%rsp), %rcx
	movq	%rcx, 32(%rsp)
	movq	%rax, 40(%rsp)
.Ltmp432:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.24(%rip), %rsi
	leaq	112(%rsp), %rdi
	leaq	16(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp433:
	leaq	88(%rsp), %rax
	movq	128(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	112(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm2, 48(%rsp)
	leaq	16(%rsp), %r8
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%r12, %rdx
	movq	%r15, %rcx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
	jmp	.LBB21_6
.LBB21_5:
	movups	(%rbx), %xmm0
	movups	16(%rbx), %xmm1
	movups	32(%rbx), %xmm2
	movups	%xmm2, 32(%r14)
	movups	%xmm1, 16(%r14)
	movups	%xmm0, (%r14)
.LBB21_6:
	addq	$136, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB21_7:
	.cfi_def_cfa_offset 176
.Ltmp435:
	movl	$1, %edi
	movl	$48, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp436:
	ud2
.LBB21_9:
.Ltmp434:
	movq	%rax, %r14
	leaq	64(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	movq	%rbx, %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB21_10:
.Ltmp437:
	jmp	.LBB21_11
.LBB21_12:
.Ltmp431:
.LBB21_11:
	movq	%rax, %r14
	movq	%rbx, %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end21:
	.size	_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E, .Lfunc_end21-_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E
	.cfi_endproc
	.section	.gcc_except_table._ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table21:
.Lexception16:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end16-.Lcst_begin16
.Lcst_begin16:
	.uleb128 .Ltmp429-.Lfunc_begin16
	.uleb128 .Ltmp430-.Ltmp429
	.uleb128 .Ltmp431-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp432-.Lfunc_begin16
	.uleb128 .Ltmp433-.Ltmp432
	.uleb128 .Ltmp434-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp433-.Lfunc_begin16
	.uleb128 .Ltmp435-.Ltmp433
	.byte	0
	.byte	0
	.uleb128 .Ltmp435-.Lfunc_begin16
	.uleb128 .Ltmp436-.Ltmp435
	.uleb128 .Ltmp437-.Lfunc_begin16
	.byte	0
	.uleb128 .Ltmp436-.Lfunc_begin16
	.uleb128 .Lfunc_end21-.Ltmp436
	.byte	0
	.byte	0
.Lcst_end16:
	.p2align	2, 0x0

	.section	.text._ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E,"ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E
	.globl	_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E,@function
_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E:
.Lfunc_begin17:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception17
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$184, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	8(%rcx), %rax
	movq	%rax, 96(%rsp)
	imulq	8(%r8), %r9
	movq	%r9, 104(%rsp)
	cmpq	%r9, %rax
	jne	.LBB22_3
	movabsq	$-9223372036854775808, %rax
	jmp	.LBB22_2
.LBB22_3:
	movq	%rdx, %r14
	movq	%rsi, %r15
	movabsq	$-9223372036854775808, %r12
	movq	%r12, 136(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$83, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB22_4
	movups	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512+64(%rip), %xmm0
	movups	%xmm0, 64(%rax)
	movups	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512+48(%rip), %xmm0
	movups	%xmm0, 48(%rax)
	movups	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512+32(%rip), %xmm0
	movups	%xmm0, 32(%rax)
	movups	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512(%rip), %xmm0
	movups	%xmm0, (%rax)
	movl	$778854773, 79(%rax)
	movq	$83, 48(%rsp)
	movq	%rax, 56(%rsp)
	movq	$83, 64(%rsp)
	movq	%r12, 72(%rsp)
	leaq	96(%rsp), %rax
	movq	%rax, (%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 8(%rsp)
	leaq	104(%rsp), %rcx
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
.Ltmp438:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.31.llvm.7861498002582786512(%rip), %rsi
	leaq	112(%rsp), %rdi
	movq	%rsp, %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp439:
	leaq	72(%rsp), %rax
	movq	128(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	112(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movups	48(%rsp), %xmm0
	movups	64(%rsp), %xmm1
	movups	80(%rsp), %xmm2
	movaps	%xmm0, (%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm2, 32(%rsp)
	leaq	48(%rsp), %rdi
	leaq	136(%rsp), %rsi
	movq	%rsp, %r8
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
	movq	48(%rsp), %rax
	movups	56(%rsp), %xmm0
	movaps	%xmm0, (%rsp)
	movups	72(%rsp), %xmm0
	movaps	%xmm0, 16(%rsp)
	movq	88(%rsp), %rcx
	movq	%rcx, 32(%rsp)
.LBB22_2:
	movq	%rax, (%rbx)
	movaps	(%rsp), %xmm0
	movaps	16(%rsp), %xmm1
	movups	%xmm0, 8(%rbx)
	movups	%xmm1, 24(%rbx)
	movq	32(%rsp), %rax
	movq	%rax, 40(%rbx)
	movq	%rbx, %rax
	addq	$184, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB22_4:
	.cfi_def_cfa_offset 224
.Ltmp441:
	movl	$1, %edi
	movl	$83, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp442:
	ud2
.LBB22_9:
.Ltmp440:
	movq	%rax, %rbx
	leaq	48(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB22_6:
.Ltmp443:
	movq	%rax, %rbx
	leaq	136(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end22:
	.size	_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E, .Lfunc_end22-_ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E
	.cfi_endproc
	.section	.gcc_except_table._ZN11burn_tensor6tensor3api5check11TensorCheck4conv17h8a6f9a8565846764E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table22:
.Lexception17:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end17-.Lcst_begin17
.Lcst_begin17:
	.uleb128 .Ltmp438-.Lfunc_begin17
	.uleb128 .Ltmp439-.Ltmp438
	.uleb128 .Ltmp440-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp439-.Lfunc_begin17
	.uleb128 .Ltmp441-.Ltmp439
	.byte	0
	.byte	0
	.uleb128 .Ltmp441-.Lfunc_begin17
	.uleb128 .Ltmp442-.Ltmp441
	.uleb128 .Ltmp443-.Lfunc_begin17
	.byte	0
	.uleb128 .Ltmp442-.Lfunc_begin17
	.uleb128 .Lfunc_end22-.Ltmp442
	.byte	0
	.byte	0
.Lcst_end17:
	.p2align	2, 0x0

	.section	.text._ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE,"ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
	.globl	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE,@function
_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE:
.Lfunc_begin18:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception18
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$264, %rsp
	.cfi_def_cfa_offset 304
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	cmpb	$2, (%rdi)
	jne	.LBB23_1
	movq	8(%rdi), %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB23_1:
	.cfi_def_cfa_offset 304
	movq	%rsi, %r15
	movq	%rdx, %r14
	movq	%rcx, %rbx
	movabsq	$-9223372036854775808, %r12
	movups	(%rdi), %xmm0
	movups	16(%rdi), %xmm1
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	%r12, 88(%rsp)
.Ltmp444:
	leaq	136(%rsp), %rdi
	movq	%rsp, %rsi
	callq	_ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512
.Ltmp445:
	movq	152(%rsp), %rax
	movq	%rax, 48(%rsp)
	movups	136(%rsp), %xmm0
	movaps	%xmm0, 32(%rsp)
	movq	%r12, 56(%rsp)
.Ltmp447:
	leaq	160(%rsp), %rdi
	leaq	88(%rsp), %rsi
	leaq	32(%rsp), %r8
	movq	%r15, %rdx
	movq	%r14, %rcx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp448:
	cmpq	%r12, 160(%rsp)
	je	.LBB23_16
	movups	160(%rsp), %xmm0
	movups	176(%rsp), %xmm1
	movups	192(%rsp), %xmm2
	movaps	%xmm2, 240(%rsp)
	movaps	%xmm1, 224(%rsp)
	movaps	%xmm0, 208(%rsp)
.Ltmp450:
	leaq	32(%rsp), %r14
	leaq	208(%rsp), %rsi
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp451:
	movq	%r14, 88(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 96(%rsp)
.Ltmp452:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	88(%rsp), %rsi
	movq	%rbx, %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp453:
	jmp	.LBB23_17
.LBB23_16:
.Ltmp455:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.60.llvm.7861498002582786512(%rip), %rdi
	movl	$40, %esi
	movq	%rbx, %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking5panic@GOTPCREL(%rip)
.Ltmp456:
.LBB23_17:
	ud2
.LBB23_14:
.Ltmp454:
	movq	%rax, %rbx
	movq	32(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB23_9
	movq	40(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB23_9
.LBB23_13:
.Ltmp457:
	jmp	.LBB23_8
.LBB23_7:
.Ltmp449:
.LBB23_8:
	movq	%rax, %rbx
	jmp	.LBB23_9
.LBB23_18:
.Ltmp446:
	movq	%rax, %rbx
	leaq	88(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB23_9:
	cmpb	$0, (%rsp)
	jne	.LBB23_12
	movq	8(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB23_12
	movq	16(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB23_12:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end23:
	.size	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE, .Lfunc_end23-_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
	.cfi_endproc
	.section	.gcc_except_table._ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table23:
.Lexception18:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end18-.Lcst_begin18
.Lcst_begin18:
	.uleb128 .Ltmp444-.Lfunc_begin18
	.uleb128 .Ltmp445-.Ltmp444
	.uleb128 .Ltmp446-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp447-.Lfunc_begin18
	.uleb128 .Ltmp448-.Ltmp447
	.uleb128 .Ltmp449-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp450-.Lfunc_begin18
	.uleb128 .Ltmp451-.Ltmp450
	.uleb128 .Ltmp457-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp452-.Lfunc_begin18
	.uleb128 .Ltmp453-.Ltmp452
	.uleb128 .Ltmp454-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp455-.Lfunc_begin18
	.uleb128 .Ltmp456-.Ltmp455
	.uleb128 .Ltmp457-.Lfunc_begin18
	.byte	0
	.uleb128 .Ltmp456-.Lfunc_begin18
	.uleb128 .Lfunc_end23-.Ltmp456
	.byte	0
	.byte	0
.Lcst_end18:
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E:
.Lfunc_begin19:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception19
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movsd	%xmm0, 40(%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp458:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp459:
.Ltmp460:
	leaq	48(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movsd	40(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp461:
	leaq	64(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	48(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10add_scalar17h5359adb6818a6bb3E@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB24_3:
	.cfi_def_cfa %rbp, 16
.Ltmp462:
	movq	%rax, %rbx
.Ltmp463:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp464:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB24_5:
.Ltmp465:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end24:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E, .Lfunc_end24-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E","a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception19:
	.byte	255
	.byte	155
	.uleb128 .Lttbase15-.Lttbaseref15
.Lttbaseref15:
	.byte	1
	.uleb128 .Lcst_end19-.Lcst_begin19
.Lcst_begin19:
	.uleb128 .Ltmp458-.Lfunc_begin19
	.uleb128 .Ltmp461-.Ltmp458
	.uleb128 .Ltmp462-.Lfunc_begin19
	.byte	0
	.uleb128 .Ltmp461-.Lfunc_begin19
	.uleb128 .Ltmp463-.Ltmp461
	.byte	0
	.byte	0
	.uleb128 .Ltmp463-.Lfunc_begin19
	.uleb128 .Ltmp464-.Ltmp463
	.uleb128 .Ltmp465-.Lfunc_begin19
	.byte	1
	.uleb128 .Ltmp464-.Lfunc_begin19
	.uleb128 .Lfunc_end24-.Ltmp464
	.byte	0
	.byte	0
.Lcst_end19:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase15:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E:
.Lfunc_begin20:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception20
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movss	%xmm0, 44(%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp466:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp467:
.Ltmp468:
	leaq	48(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movss	44(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17hde1bd2bbf814ead7E
.Ltmp469:
	leaq	64(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	48(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10add_scalar17h5359adb6818a6bb3E@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB25_3:
	.cfi_def_cfa %rbp, 16
.Ltmp470:
	movq	%rax, %rbx
.Ltmp471:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp472:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB25_5:
.Ltmp473:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end25:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E, .Lfunc_end25-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h713538844cd247f5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table25:
.Lexception20:
	.byte	255
	.byte	155
	.uleb128 .Lttbase16-.Lttbaseref16
.Lttbaseref16:
	.byte	1
	.uleb128 .Lcst_end20-.Lcst_begin20
.Lcst_begin20:
	.uleb128 .Ltmp466-.Lfunc_begin20
	.uleb128 .Ltmp469-.Ltmp466
	.uleb128 .Ltmp470-.Lfunc_begin20
	.byte	0
	.uleb128 .Ltmp469-.Lfunc_begin20
	.uleb128 .Ltmp471-.Ltmp469
	.byte	0
	.byte	0
	.uleb128 .Ltmp471-.Lfunc_begin20
	.uleb128 .Ltmp472-.Ltmp471
	.uleb128 .Ltmp473-.Lfunc_begin20
	.byte	1
	.uleb128 .Ltmp472-.Lfunc_begin20
	.uleb128 .Lfunc_end25-.Ltmp472
	.byte	0
	.byte	0
.Lcst_end20:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase16:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE:
.Lfunc_begin21:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception21
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movsd	%xmm0, 40(%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp474:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp475:
.Ltmp476:
	leaq	48(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movsd	40(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp477:
	leaq	64(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	48(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10div_scalar17h01d2a0c7c169a285E@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB26_3:
	.cfi_def_cfa %rbp, 16
.Ltmp478:
	movq	%rax, %rbx
.Ltmp479:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp480:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB26_5:
.Ltmp481:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end26:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE, .Lfunc_end26-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10div_scalar17hb4b1006963088abbE","a",@progbits
	.p2align	2, 0x0
GCC_except_table26:
.Lexception21:
	.byte	255
	.byte	155
	.uleb128 .Lttbase17-.Lttbaseref17
.Lttbaseref17:
	.byte	1
	.uleb128 .Lcst_end21-.Lcst_begin21
.Lcst_begin21:
	.uleb128 .Ltmp474-.Lfunc_begin21
	.uleb128 .Ltmp477-.Ltmp474
	.uleb128 .Ltmp478-.Lfunc_begin21
	.byte	0
	.uleb128 .Ltmp477-.Lfunc_begin21
	.uleb128 .Ltmp479-.Ltmp477
	.byte	0
	.byte	0
	.uleb128 .Ltmp479-.Lfunc_begin21
	.uleb128 .Ltmp480-.Ltmp479
	.uleb128 .Ltmp481-.Lfunc_begin21
	.byte	1
	.uleb128 .Ltmp480-.Lfunc_begin21
	.uleb128 .Lfunc_end26-.Ltmp480
	.byte	0
	.byte	0
.Lcst_end21:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase17:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E:
.Lfunc_begin22:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception22
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movsd	%xmm0, 40(%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp482:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp483:
.Ltmp484:
	leaq	48(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movsd	40(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
.Ltmp485:
	leaq	64(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	48(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$10mul_scalar17h3c46aaca1789802bE@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB27_3:
	.cfi_def_cfa %rbp, 16
.Ltmp486:
	movq	%rax, %rbx
.Ltmp487:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp488:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB27_5:
.Ltmp489:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end27:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E, .Lfunc_end27-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E","a",@progbits
	.p2align	2, 0x0
GCC_except_table27:
.Lexception22:
	.byte	255
	.byte	155
	.uleb128 .Lttbase18-.Lttbaseref18
.Lttbaseref18:
	.byte	1
	.uleb128 .Lcst_end22-.Lcst_begin22
.Lcst_begin22:
	.uleb128 .Ltmp482-.Lfunc_begin22
	.uleb128 .Ltmp485-.Ltmp482
	.uleb128 .Ltmp486-.Lfunc_begin22
	.byte	0
	.uleb128 .Ltmp485-.Lfunc_begin22
	.uleb128 .Ltmp487-.Ltmp485
	.byte	0
	.byte	0
	.uleb128 .Ltmp487-.Lfunc_begin22
	.uleb128 .Ltmp488-.Ltmp487
	.uleb128 .Ltmp489-.Lfunc_begin22
	.byte	1
	.uleb128 .Ltmp488-.Lfunc_begin22
	.uleb128 .Lfunc_end27-.Ltmp488
	.byte	0
	.byte	0
.Lcst_end22:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase18:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E:
.Lfunc_begin23:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception23
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
.Ltmp490:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512(%rip), %rsi
	leaq	64(%rsp), %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512
.Ltmp491:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jno	.LBB28_2
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3add17h6df87ff3cd6efd3fE@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB28_2:
	.cfi_def_cfa %rbp, 16
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp492:
	leaq	320(%rsp), %r15
	leaq	16(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp493:
	movq	%r15, (%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 8(%rsp)
.Ltmp495:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512(%rip), %rdx
	movq	%rsp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp496:
	ud2
.LBB28_5:
.Ltmp497:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB28_9
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB28_9
.LBB28_8:
.Ltmp494:
	movq	%rax, %r15
.LBB28_9:
.Ltmp498:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp499:
.Ltmp500:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp501:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB28_7:
.Ltmp502:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end28:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E, .Lfunc_end28-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h3ff36bb78b89da95E","a",@progbits
	.p2align	2, 0x0
GCC_except_table28:
.Lexception23:
	.byte	255
	.byte	155
	.uleb128 .Lttbase19-.Lttbaseref19
.Lttbaseref19:
	.byte	1
	.uleb128 .Lcst_end23-.Lcst_begin23
.Lcst_begin23:
	.uleb128 .Ltmp490-.Lfunc_begin23
	.uleb128 .Ltmp491-.Ltmp490
	.uleb128 .Ltmp494-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp491-.Lfunc_begin23
	.uleb128 .Ltmp492-.Ltmp491
	.byte	0
	.byte	0
	.uleb128 .Ltmp492-.Lfunc_begin23
	.uleb128 .Ltmp493-.Ltmp492
	.uleb128 .Ltmp494-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp495-.Lfunc_begin23
	.uleb128 .Ltmp496-.Ltmp495
	.uleb128 .Ltmp497-.Lfunc_begin23
	.byte	0
	.uleb128 .Ltmp498-.Lfunc_begin23
	.uleb128 .Ltmp501-.Ltmp498
	.uleb128 .Ltmp502-.Lfunc_begin23
	.byte	1
	.uleb128 .Ltmp501-.Lfunc_begin23
	.uleb128 .Lfunc_end28-.Ltmp501
	.byte	0
	.byte	0
.Lcst_end23:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase19:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E:
.Lfunc_begin24:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception24
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
.Ltmp503:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512(%rip), %rsi
	leaq	64(%rsp), %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512
.Ltmp504:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jno	.LBB29_2
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3add17h6df87ff3cd6efd3fE@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB29_2:
	.cfi_def_cfa %rbp, 16
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp505:
	leaq	320(%rsp), %r15
	leaq	16(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp506:
	movq	%r15, (%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 8(%rsp)
.Ltmp508:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512(%rip), %rdx
	movq	%rsp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp509:
	ud2
.LBB29_5:
.Ltmp510:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB29_9
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB29_9
.LBB29_8:
.Ltmp507:
	movq	%rax, %r15
.LBB29_9:
.Ltmp511:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp512:
.Ltmp513:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp514:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB29_7:
.Ltmp515:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end29:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E, .Lfunc_end29-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17h7605a0ce0ac21e26E","a",@progbits
	.p2align	2, 0x0
GCC_except_table29:
.Lexception24:
	.byte	255
	.byte	155
	.uleb128 .Lttbase20-.Lttbaseref20
.Lttbaseref20:
	.byte	1
	.uleb128 .Lcst_end24-.Lcst_begin24
.Lcst_begin24:
	.uleb128 .Ltmp503-.Lfunc_begin24
	.uleb128 .Ltmp504-.Ltmp503
	.uleb128 .Ltmp507-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp504-.Lfunc_begin24
	.uleb128 .Ltmp505-.Ltmp504
	.byte	0
	.byte	0
	.uleb128 .Ltmp505-.Lfunc_begin24
	.uleb128 .Ltmp506-.Ltmp505
	.uleb128 .Ltmp507-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp508-.Lfunc_begin24
	.uleb128 .Ltmp509-.Ltmp508
	.uleb128 .Ltmp510-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp511-.Lfunc_begin24
	.uleb128 .Ltmp514-.Ltmp511
	.uleb128 .Ltmp515-.Lfunc_begin24
	.byte	1
	.uleb128 .Ltmp514-.Lfunc_begin24
	.uleb128 .Lfunc_end29-.Ltmp514
	.byte	0
	.byte	0
.Lcst_end24:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase20:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E:
.Lfunc_begin25:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception25
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1216, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 512(%rsp)
.Ltmp516:
	leaq	768(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp517:
.Ltmp519:
	leaq	896(%rsp), %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp520:
.Ltmp522:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512(%rip), %rdx
	leaq	368(%rsp), %rdi
	leaq	512(%rsp), %rsi
	leaq	768(%rsp), %r8
	leaq	896(%rsp), %r9
	movl	$3, %ecx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E
.Ltmp523:
.Ltmp525:
	leaq	416(%rsp), %r13
	movq	%r13, %rdi
	movq	%r14, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp526:
.Ltmp528:
	leaq	464(%rsp), %r12
	movq	%r12, %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp529:
	movq	%r13, 56(%rsp)
	movq	%r12, 64(%rsp)
	movups	368(%rsp), %xmm0
	movups	384(%rsp), %xmm1
	movups	400(%rsp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
	movq	$0, 72(%rsp)
	movq	416(%rsp), %rsi
	movq	424(%rsp), %rax
	cmpq	$6, %rsi
	leaq	424(%rsp), %rdx
	movq	432(%rsp), %rcx
	cmovaeq	%rax, %rdx
	cmovaeq	%rcx, %rsi
	movq	%rsi, %rdi
	shrq	$60, %rdi
	setne	%dil
	testb	$7, %dl
	jne	.LBB30_63
	testb	%dil, %dil
	jne	.LBB30_69
.LBB30_7:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.26(%rip), %r11
	testq	%rsi, %rsi
	je	.LBB30_71
	movabsq	$1152921504606846975, %r12
	movq	(%rdx), %r9
	movq	%r9, 80(%rsp)
	movq	464(%rsp), %rdi
	cmpq	$6, %rdi
	jb	.LBB30_10
	movq	472(%rsp), %rsi
	movq	480(%rsp), %rdi
	jmp	.LBB30_11
.LBB30_10:
	leaq	472(%rsp), %rsi
.LBB30_11:
	cmpq	%r12, %rdi
	seta	%r8b
	testb	$7, %sil
	jne	.LBB30_64
	testb	%r8b, %r8b
	jne	.LBB30_69
.LBB30_13:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.27(%rip), %rdx
	testq	%rdi, %rdi
	je	.LBB30_72
	movq	(%rsi), %rsi
	movq	%rsi, 88(%rsp)
	cmpq	%rsi, %r9
	je	.LBB30_21
	cmpq	$1, %r9
	je	.LBB30_21
	cmpq	$1, %rsi
	je	.LBB30_21
	movq	%r14, 40(%rsp)
	movq	%r11, %r14
	movq	%rbx, 48(%rsp)
	movq	%r15, %rbx
	movq	%rdx, %r15
	movups	368(%rsp), %xmm0
	movups	384(%rsp), %xmm1
	movups	400(%rsp), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$46, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB30_78
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+30(%rip), %xmm0
	movups	%xmm0, 30(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28(%rip), %xmm0
	movups	%xmm0, (%rax)
	movq	$46, 152(%rsp)
	movq	%rax, 160(%rsp)
	movq	$46, 168(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 176(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 512(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 520(%rsp)
	leaq	80(%rsp), %rcx
	movq	%rcx, 528(%rsp)
	movq	%rax, 536(%rsp)
	leaq	88(%rsp), %rcx
	movq	%rcx, 544(%rsp)
	movq	%rax, 552(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 560(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE(%rip), %rax
	movq	%rax, 568(%rsp)
	leaq	64(%rsp), %rcx
	movq	%rcx, 576(%rsp)
	movq	%rax, 584(%rsp)
.Ltmp531:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.29(%rip), %rsi
	leaq	200(%rsp), %rdi
	leaq	512(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp532:
	movq	216(%rsp), %rax
	leaq	176(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movups	200(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	movups	152(%rsp), %xmm0
	movups	168(%rsp), %xmm1
	movups	184(%rsp), %xmm2
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
.Ltmp533:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512(%rip), %rdx
	leaq	272(%rsp), %rdi
	leaq	368(%rsp), %rsi
	leaq	224(%rsp), %r8
	movl	$3, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp534:
	movups	272(%rsp), %xmm0
	movups	288(%rsp), %xmm1
	movups	304(%rsp), %xmm2
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movq	56(%rsp), %r13
	movq	8(%r13), %rax
	movq	16(%r13), %rcx
	movq	%r15, %rdx
	movq	%rbx, %r15
	movq	48(%rsp), %rbx
	movq	%r14, %r11
	movq	40(%rsp), %r14
.LBB30_21:
	movq	$1, 72(%rsp)
	movq	(%r13), %r9
	leal	8(%r13), %r8d
	cmpq	$6, %r9
	cmovaeq	%rax, %r8
	movq	%r9, %rsi
	cmovaeq	%rcx, %rsi
	cmpq	%r12, %rsi
	seta	%dil
	testb	$7, %r8b
	jne	.LBB30_65
	testb	%dil, %dil
	jne	.LBB30_69
.LBB30_23:
	movl	$1, %edi
	cmpq	$2, %rsi
	jb	.LBB30_74
	leaq	8(%rax), %rsi
	leaq	16(%r13), %r8
	cmpq	$6, %r9
	cmovaeq	%rsi, %r8
	movq	(%r8), %r10
	movq	%r10, 80(%rsp)
	movq	64(%rsp), %r8
	movq	(%r8), %rsi
	cmpq	$6, %rsi
	jb	.LBB30_26
	movq	16(%r8), %rsi
	movq	8(%r8), %r8
	jmp	.LBB30_27
.LBB30_26:
	addq	$8, %r8
.LBB30_27:
	cmpq	%r12, %rsi
	seta	%r9b
	testb	$7, %r8b
	jne	.LBB30_66
	testb	%r9b, %r9b
	jne	.LBB30_69
.LBB30_29:
	cmpq	$2, %rsi
	jb	.LBB30_75
	movq	8(%r8), %rsi
	movq	%rsi, 88(%rsp)
	cmpq	%rsi, %r10
	je	.LBB30_37
	cmpq	$1, %r10
	je	.LBB30_37
	cmpq	$1, %rsi
	je	.LBB30_37
	movq	%r14, 40(%rsp)
	movq	%r11, %r14
	movq	%rbx, 48(%rsp)
	movq	%r15, %rbx
	movq	%rdx, %r15
	movaps	96(%rsp), %xmm0
	movaps	112(%rsp), %xmm1
	movaps	128(%rsp), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$46, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB30_78
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+30(%rip), %xmm0
	movups	%xmm0, 30(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28(%rip), %xmm0
	movups	%xmm0, (%rax)
	movq	$46, 152(%rsp)
	movq	%rax, 160(%rsp)
	movq	$46, 168(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 176(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 512(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 520(%rsp)
	leaq	80(%rsp), %rcx
	movq	%rcx, 528(%rsp)
	movq	%rax, 536(%rsp)
	leaq	88(%rsp), %rcx
	movq	%rcx, 544(%rsp)
	movq	%rax, 552(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 560(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE(%rip), %rax
	movq	%rax, 568(%rsp)
	leaq	64(%rsp), %rcx
	movq	%rcx, 576(%rsp)
	movq	%rax, 584(%rsp)
.Ltmp535:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.29(%rip), %rsi
	leaq	200(%rsp), %rdi
	leaq	512(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp536:
	movq	216(%rsp), %rax
	leaq	176(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movups	200(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	movups	152(%rsp), %xmm0
	movups	168(%rsp), %xmm1
	movups	184(%rsp), %xmm2
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
.Ltmp537:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512(%rip), %rdx
	leaq	272(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	224(%rsp), %r8
	movl	$3, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp538:
	movups	272(%rsp), %xmm0
	movups	288(%rsp), %xmm1
	movups	304(%rsp), %xmm2
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movq	56(%rsp), %r13
	movq	8(%r13), %rax
	movq	16(%r13), %rcx
	movq	%r15, %rdx
	movq	%rbx, %r15
	movq	48(%rsp), %rbx
	movq	%r14, %r11
	movq	40(%rsp), %r14
.LBB30_37:
	movq	$2, 72(%rsp)
	movq	(%r13), %r8
	leal	8(%r13), %edi
	cmpq	$6, %r8
	cmovaeq	%rax, %rdi
	movq	%rcx, %rsi
	cmovbq	%r8, %rsi
	cmpq	%r12, %rsi
	seta	%cl
	testb	$7, %dil
	jne	.LBB30_67
	testb	%cl, %cl
	jne	.LBB30_69
.LBB30_39:
	movl	$2, %edi
	cmpq	$3, %rsi
	jb	.LBB30_74
	addq	$16, %rax
	addq	$24, %r13
	cmpq	$6, %r8
	cmovaeq	%rax, %r13
	movq	(%r13), %rax
	movq	%rax, 80(%rsp)
	movq	64(%rsp), %rcx
	movq	(%rcx), %rsi
	cmpq	$6, %rsi
	jb	.LBB30_42
	movq	16(%rcx), %rsi
	movq	8(%rcx), %rcx
	jmp	.LBB30_43
.LBB30_42:
	addq	$8, %rcx
.LBB30_43:
	cmpq	%r12, %rsi
	seta	%r8b
	testb	$7, %cl
	jne	.LBB30_68
	testb	%r8b, %r8b
	jne	.LBB30_69
.LBB30_45:
	cmpq	$2, %rsi
	jbe	.LBB30_75
	movq	16(%rcx), %rcx
	movq	%rcx, 88(%rsp)
	cmpq	%rcx, %rax
	je	.LBB30_53
	cmpq	$1, %rax
	je	.LBB30_53
	cmpq	$1, %rcx
	je	.LBB30_53
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movaps	96(%rsp), %xmm0
	movaps	112(%rsp), %xmm1
	movaps	128(%rsp), %xmm2
	movaps	%xmm2, 352(%rsp)
	movaps	%xmm1, 336(%rsp)
	movaps	%xmm0, 320(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$46, %edi
	movl	$1, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB30_78
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+30(%rip), %xmm0
	movups	%xmm0, 30(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28+16(%rip), %xmm0
	movups	%xmm0, 16(%rax)
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.28(%rip), %xmm0
	movups	%xmm0, (%rax)
	movq	$46, 152(%rsp)
	movq	%rax, 160(%rsp)
	movq	$46, 168(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 176(%rsp)
	leaq	72(%rsp), %rax
	movq	%rax, 512(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 520(%rsp)
	leaq	80(%rsp), %rcx
	movq	%rcx, 528(%rsp)
	movq	%rax, 536(%rsp)
	leaq	88(%rsp), %rcx
	movq	%rcx, 544(%rsp)
	movq	%rax, 552(%rsp)
	leaq	56(%rsp), %rax
	movq	%rax, 560(%rsp)
	leaq	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE(%rip), %rax
	movq	%rax, 568(%rsp)
	leaq	64(%rsp), %rcx
	movq	%rcx, 576(%rsp)
	movq	%rax, 584(%rsp)
.Ltmp539:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.29(%rip), %rsi
	leaq	200(%rsp), %rdi
	leaq	512(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp540:
	movq	216(%rsp), %rax
	leaq	176(%rsp), %rcx
	movq	%rax, 16(%rcx)
	movups	200(%rsp), %xmm0
	movups	%xmm0, (%rcx)
	movups	152(%rsp), %xmm0
	movups	168(%rsp), %xmm1
	movups	184(%rsp), %xmm2
	movaps	%xmm0, 224(%rsp)
	movaps	%xmm1, 240(%rsp)
	movaps	%xmm2, 256(%rsp)
.Ltmp542:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512(%rip), %rdx
	leaq	272(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	224(%rsp), %r8
	movl	$3, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp543:
	movups	272(%rsp), %xmm0
	movups	288(%rsp), %xmm1
	movups	304(%rsp), %xmm2
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movq	48(%rsp), %rbx
	movq	40(%rsp), %r14
.LBB30_53:
	movq	96(%rsp), %r12
	movups	104(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	120(%rsp), %xmm0
	movaps	%xmm0, 528(%rsp)
	movq	136(%rsp), %rax
	movq	%rax, 544(%rsp)
	movq	464(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB30_56
	cmpq	%rsi, 480(%rsp)
	ja	.LBB30_70
	movq	472(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB30_56:
	movq	416(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB30_59
	cmpq	%rsi, 432(%rsp)
	ja	.LBB30_70
	movq	424(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB30_59:
.Ltmp548:
	leaq	896(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp549:
.Ltmp551:
	leaq	768(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp552:
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %r12
	jne	.LBB30_76
	leaq	896(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	512(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3add17h6df87ff3cd6efd3fE@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB30_63:
	.cfi_def_cfa %rbp, 16
	movb	$1, %dil
	testb	%dil, %dil
	je	.LBB30_7
	jmp	.LBB30_69
.LBB30_64:
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB30_13
	jmp	.LBB30_69
.LBB30_65:
	movb	$1, %dil
	testb	%dil, %dil
	je	.LBB30_23
	jmp	.LBB30_69
.LBB30_66:
	movb	$1, %r9b
	testb	%r9b, %r9b
	je	.LBB30_29
	jmp	.LBB30_69
.LBB30_67:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB30_39
	jmp	.LBB30_69
.LBB30_68:
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB30_45
.LBB30_69:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB30_70:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB30_71:
	xorl	%edi, %edi
	xorl	%esi, %esi
.LBB30_74:
	movq	%r11, %rdx
	jmp	.LBB30_75
.LBB30_72:
	xorl	%edi, %edi
	xorl	%esi, %esi
.LBB30_75:
.Ltmp559:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp560:
	jmp	.LBB30_79
.LBB30_76:
	movq	%r12, 848(%rsp)
	movaps	512(%rsp), %xmm0
	movaps	528(%rsp), %xmm1
	movups	%xmm0, 856(%rsp)
	movups	%xmm1, 872(%rsp)
	movq	544(%rsp), %rax
	movq	%rax, 888(%rsp)
.Ltmp553:
	leaq	896(%rsp), %r15
	leaq	848(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp554:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%r15, 768(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 776(%rsp)
.Ltmp556:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512(%rip), %rdx
	leaq	768(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp557:
	jmp	.LBB30_79
.LBB30_78:
.Ltmp545:
	movl	$1, %edi
	movl	$46, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp546:
.LBB30_79:
	ud2
.LBB30_80:
.Ltmp558:
	movq	%rax, %r15
	movq	896(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB30_102
	movq	904(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB30_102
.LBB30_82:
.Ltmp544:
	movq	%rax, %r15
	jmp	.LBB30_95
.LBB30_83:
.Ltmp541:
	movq	%rax, %r15
	leaq	152(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB30_85
.LBB30_84:
.Ltmp547:
	movq	%rax, %r15
.LBB30_85:
	leaq	320(%rsp), %rdi
	jmp	.LBB30_94
.LBB30_86:
.Ltmp550:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%rax, %r15
	jmp	.LBB30_101
.LBB30_87:
.Ltmp530:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%rax, %r15
	movb	$1, %r12b
	jmp	.LBB30_97
.LBB30_88:
.Ltmp527:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%rax, %r15
	jmp	.LBB30_99
.LBB30_89:
.Ltmp524:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%rax, %r15
	jmp	.LBB30_100
.LBB30_90:
.Ltmp521:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%rax, %r15
	leaq	512(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	jmp	.LBB30_101
.LBB30_91:
.Ltmp518:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%rax, %r15
	leaq	512(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	jmp	.LBB30_102
.LBB30_92:
.Ltmp555:
	movq	%r14, 40(%rsp)
	movq	%rbx, 48(%rsp)
	movq	%rax, %r15
	jmp	.LBB30_102
.LBB30_93:
.Ltmp561:
	movq	%rax, %r15
	leaq	96(%rsp), %rdi
.LBB30_94:
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB30_95:
.Ltmp562:
	leaq	464(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp563:
	xorl	%r12d, %r12d
.LBB30_97:
.Ltmp564:
	leaq	416(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp565:
	testb	%r12b, %r12b
	je	.LBB30_100
.LBB30_99:
	leaq	368(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB30_100:
.Ltmp566:
	leaq	896(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp567:
.LBB30_101:
.Ltmp568:
	leaq	768(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp569:
.LBB30_102:
.Ltmp571:
	movq	48(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp572:
.Ltmp573:
	movq	40(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp574:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB30_105:
.Ltmp575:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB30_106:
.Ltmp570:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end30:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E, .Lfunc_end30-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3add17hdf9feb56e5899b60E","a",@progbits
	.p2align	2, 0x0
GCC_except_table30:
.Lexception25:
	.byte	255
	.byte	155
	.uleb128 .Lttbase21-.Lttbaseref21
.Lttbaseref21:
	.byte	1
	.uleb128 .Lcst_end25-.Lcst_begin25
.Lcst_begin25:
	.uleb128 .Ltmp516-.Lfunc_begin25
	.uleb128 .Ltmp517-.Ltmp516
	.uleb128 .Ltmp518-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp519-.Lfunc_begin25
	.uleb128 .Ltmp520-.Ltmp519
	.uleb128 .Ltmp521-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp522-.Lfunc_begin25
	.uleb128 .Ltmp523-.Ltmp522
	.uleb128 .Ltmp524-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp525-.Lfunc_begin25
	.uleb128 .Ltmp526-.Ltmp525
	.uleb128 .Ltmp527-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp528-.Lfunc_begin25
	.uleb128 .Ltmp529-.Ltmp528
	.uleb128 .Ltmp530-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp531-.Lfunc_begin25
	.uleb128 .Ltmp532-.Ltmp531
	.uleb128 .Ltmp541-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp533-.Lfunc_begin25
	.uleb128 .Ltmp534-.Ltmp533
	.uleb128 .Ltmp544-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp535-.Lfunc_begin25
	.uleb128 .Ltmp536-.Ltmp535
	.uleb128 .Ltmp541-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp537-.Lfunc_begin25
	.uleb128 .Ltmp538-.Ltmp537
	.uleb128 .Ltmp544-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp539-.Lfunc_begin25
	.uleb128 .Ltmp540-.Ltmp539
	.uleb128 .Ltmp541-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp542-.Lfunc_begin25
	.uleb128 .Ltmp543-.Ltmp542
	.uleb128 .Ltmp544-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp548-.Lfunc_begin25
	.uleb128 .Ltmp549-.Ltmp548
	.uleb128 .Ltmp550-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp551-.Lfunc_begin25
	.uleb128 .Ltmp552-.Ltmp551
	.uleb128 .Ltmp555-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp552-.Lfunc_begin25
	.uleb128 .Ltmp559-.Ltmp552
	.byte	0
	.byte	0
	.uleb128 .Ltmp559-.Lfunc_begin25
	.uleb128 .Ltmp560-.Ltmp559
	.uleb128 .Ltmp561-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp553-.Lfunc_begin25
	.uleb128 .Ltmp554-.Ltmp553
	.uleb128 .Ltmp555-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp556-.Lfunc_begin25
	.uleb128 .Ltmp557-.Ltmp556
	.uleb128 .Ltmp558-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp545-.Lfunc_begin25
	.uleb128 .Ltmp546-.Ltmp545
	.uleb128 .Ltmp547-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp562-.Lfunc_begin25
	.uleb128 .Ltmp569-.Ltmp562
	.uleb128 .Ltmp570-.Lfunc_begin25
	.byte	1
	.uleb128 .Ltmp571-.Lfunc_begin25
	.uleb128 .Ltmp574-.Ltmp571
	.uleb128 .Ltmp575-.Lfunc_begin25
	.byte	1
	.uleb128 .Ltmp574-.Lfunc_begin25
	.uleb128 .Lfunc_end30-.Ltmp574
	.byte	0
	.byte	0
.Lcst_end25:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase21:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E:
.Lfunc_begin26:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception26
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
.Ltmp576:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512(%rip), %rsi
	leaq	64(%rsp), %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512
.Ltmp577:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jno	.LBB31_2
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3div17h2dbf4d38df642d67E@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB31_2:
	.cfi_def_cfa %rbp, 16
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp578:
	leaq	320(%rsp), %r15
	leaq	16(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp579:
	movq	%r15, (%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 8(%rsp)
.Ltmp581:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512(%rip), %rdx
	movq	%rsp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp582:
	ud2
.LBB31_5:
.Ltmp583:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB31_9
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB31_9
.LBB31_8:
.Ltmp580:
	movq	%rax, %r15
.LBB31_9:
.Ltmp584:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp585:
.Ltmp586:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp587:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB31_7:
.Ltmp588:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end31:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E, .Lfunc_end31-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h7f2a16146c542cf3E","a",@progbits
	.p2align	2, 0x0
GCC_except_table31:
.Lexception26:
	.byte	255
	.byte	155
	.uleb128 .Lttbase22-.Lttbaseref22
.Lttbaseref22:
	.byte	1
	.uleb128 .Lcst_end26-.Lcst_begin26
.Lcst_begin26:
	.uleb128 .Ltmp576-.Lfunc_begin26
	.uleb128 .Ltmp577-.Ltmp576
	.uleb128 .Ltmp580-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp577-.Lfunc_begin26
	.uleb128 .Ltmp578-.Ltmp577
	.byte	0
	.byte	0
	.uleb128 .Ltmp578-.Lfunc_begin26
	.uleb128 .Ltmp579-.Ltmp578
	.uleb128 .Ltmp580-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp581-.Lfunc_begin26
	.uleb128 .Ltmp582-.Ltmp581
	.uleb128 .Ltmp583-.Lfunc_begin26
	.byte	0
	.uleb128 .Ltmp584-.Lfunc_begin26
	.uleb128 .Ltmp587-.Ltmp584
	.uleb128 .Ltmp588-.Lfunc_begin26
	.byte	1
	.uleb128 .Ltmp587-.Lfunc_begin26
	.uleb128 .Lfunc_end31-.Ltmp587
	.byte	0
	.byte	0
.Lcst_end26:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase22:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E:
.Lfunc_begin27:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception27
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
.Ltmp589:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512(%rip), %rsi
	leaq	64(%rsp), %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512
.Ltmp590:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jno	.LBB32_2
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3div17h2dbf4d38df642d67E@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB32_2:
	.cfi_def_cfa %rbp, 16
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp591:
	leaq	320(%rsp), %r15
	leaq	16(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp592:
	movq	%r15, (%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 8(%rsp)
.Ltmp594:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512(%rip), %rdx
	movq	%rsp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp595:
	ud2
.LBB32_5:
.Ltmp596:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB32_9
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB32_9
.LBB32_8:
.Ltmp593:
	movq	%rax, %r15
.LBB32_9:
.Ltmp597:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp598:
.Ltmp599:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp600:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB32_7:
.Ltmp601:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end32:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E, .Lfunc_end32-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3div17h8e3be9a0d458be45E","a",@progbits
	.p2align	2, 0x0
GCC_except_table32:
.Lexception27:
	.byte	255
	.byte	155
	.uleb128 .Lttbase23-.Lttbaseref23
.Lttbaseref23:
	.byte	1
	.uleb128 .Lcst_end27-.Lcst_begin27
.Lcst_begin27:
	.uleb128 .Ltmp589-.Lfunc_begin27
	.uleb128 .Ltmp590-.Ltmp589
	.uleb128 .Ltmp593-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp590-.Lfunc_begin27
	.uleb128 .Ltmp591-.Ltmp590
	.byte	0
	.byte	0
	.uleb128 .Ltmp591-.Lfunc_begin27
	.uleb128 .Ltmp592-.Ltmp591
	.uleb128 .Ltmp593-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp594-.Lfunc_begin27
	.uleb128 .Ltmp595-.Ltmp594
	.uleb128 .Ltmp596-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp597-.Lfunc_begin27
	.uleb128 .Ltmp600-.Ltmp597
	.uleb128 .Ltmp601-.Lfunc_begin27
	.byte	1
	.uleb128 .Ltmp600-.Lfunc_begin27
	.uleb128 .Lfunc_end32-.Ltmp600
	.byte	0
	.byte	0
.Lcst_end27:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase23:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E:
.Lfunc_begin28:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception28
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
.Ltmp602:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.66.llvm.7861498002582786512(%rip), %rsi
	leaq	64(%rsp), %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512
.Ltmp603:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jno	.LBB33_2
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3mul17h0d067281d91fb25fE@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB33_2:
	.cfi_def_cfa %rbp, 16
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp604:
	leaq	320(%rsp), %r15
	leaq	16(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp605:
	movq	%r15, (%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 8(%rsp)
.Ltmp607:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.67.llvm.7861498002582786512(%rip), %rdx
	movq	%rsp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp608:
	ud2
.LBB33_5:
.Ltmp609:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB33_9
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB33_9
.LBB33_8:
.Ltmp606:
	movq	%rax, %r15
.LBB33_9:
.Ltmp610:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp611:
.Ltmp612:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp613:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB33_7:
.Ltmp614:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end33:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E, .Lfunc_end33-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3mul17he238fae774ce9a47E","a",@progbits
	.p2align	2, 0x0
GCC_except_table33:
.Lexception28:
	.byte	255
	.byte	155
	.uleb128 .Lttbase24-.Lttbaseref24
.Lttbaseref24:
	.byte	1
	.uleb128 .Lcst_end28-.Lcst_begin28
.Lcst_begin28:
	.uleb128 .Ltmp602-.Lfunc_begin28
	.uleb128 .Ltmp603-.Ltmp602
	.uleb128 .Ltmp606-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp603-.Lfunc_begin28
	.uleb128 .Ltmp604-.Ltmp603
	.byte	0
	.byte	0
	.uleb128 .Ltmp604-.Lfunc_begin28
	.uleb128 .Ltmp605-.Ltmp604
	.uleb128 .Ltmp606-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp607-.Lfunc_begin28
	.uleb128 .Ltmp608-.Ltmp607
	.uleb128 .Ltmp609-.Lfunc_begin28
	.byte	0
	.uleb128 .Ltmp610-.Lfunc_begin28
	.uleb128 .Ltmp613-.Ltmp610
	.uleb128 .Ltmp614-.Lfunc_begin28
	.byte	1
	.uleb128 .Ltmp613-.Lfunc_begin28
	.uleb128 .Lfunc_end33-.Ltmp613
	.byte	0
	.byte	0
.Lcst_end28:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase24:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE:
.Lfunc_begin29:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception29
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
.Ltmp615:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512(%rip), %rsi
	leaq	64(%rsp), %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17he072dcddf63e805bE.llvm.7861498002582786512
.Ltmp616:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jno	.LBB34_2
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3sub17h53dee98b7b0a5c39E@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB34_2:
	.cfi_def_cfa %rbp, 16
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp617:
	leaq	320(%rsp), %r15
	leaq	16(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp618:
	movq	%r15, (%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 8(%rsp)
.Ltmp620:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512(%rip), %rdx
	movq	%rsp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp621:
	ud2
.LBB34_5:
.Ltmp622:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB34_9
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB34_9
.LBB34_8:
.Ltmp619:
	movq	%rax, %r15
.LBB34_9:
.Ltmp623:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp624:
.Ltmp625:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp626:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB34_7:
.Ltmp627:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end34:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE, .Lfunc_end34-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17h21d59149c8276adcE","a",@progbits
	.p2align	2, 0x0
GCC_except_table34:
.Lexception29:
	.byte	255
	.byte	155
	.uleb128 .Lttbase25-.Lttbaseref25
.Lttbaseref25:
	.byte	1
	.uleb128 .Lcst_end29-.Lcst_begin29
.Lcst_begin29:
	.uleb128 .Ltmp615-.Lfunc_begin29
	.uleb128 .Ltmp616-.Ltmp615
	.uleb128 .Ltmp619-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp616-.Lfunc_begin29
	.uleb128 .Ltmp617-.Ltmp616
	.byte	0
	.byte	0
	.uleb128 .Ltmp617-.Lfunc_begin29
	.uleb128 .Ltmp618-.Ltmp617
	.uleb128 .Ltmp619-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp620-.Lfunc_begin29
	.uleb128 .Ltmp621-.Ltmp620
	.uleb128 .Ltmp622-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp623-.Lfunc_begin29
	.uleb128 .Ltmp626-.Ltmp623
	.uleb128 .Ltmp627-.Lfunc_begin29
	.byte	1
	.uleb128 .Ltmp626-.Lfunc_begin29
	.uleb128 .Lfunc_end34-.Ltmp626
	.byte	0
	.byte	0
.Lcst_end29:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase25:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE:
.Lfunc_begin30:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception30
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$640, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %rbx
	movq	%rsi, %r14
	movq	%rdi, %r15
.Ltmp628:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512(%rip), %rsi
	leaq	64(%rsp), %rdi
	movq	%r14, %rdx
	movq	%rbx, %rcx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck13binary_ops_ew17hd2cba750df171e22E.llvm.7861498002582786512
.Ltmp629:
	xorl	%eax, %eax
	cmpq	64(%rsp), %rax
	jno	.LBB35_2
	leaq	320(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %r13
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	*%r13
	leaq	64(%rsp), %r14
	movl	$256, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*%r13
	movq	%r15, %rdi
	movq	%r12, %rsi
	movq	%r14, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$3sub17h53dee98b7b0a5c39E@GOTPCREL(%rip)
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB35_2:
	.cfi_def_cfa %rbp, 16
	movups	64(%rsp), %xmm0
	movups	80(%rsp), %xmm1
	movups	96(%rsp), %xmm2
	movaps	%xmm2, 48(%rsp)
	movaps	%xmm1, 32(%rsp)
	movaps	%xmm0, 16(%rsp)
.Ltmp630:
	leaq	320(%rsp), %r15
	leaq	16(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp631:
	movq	%r15, (%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 8(%rsp)
.Ltmp633:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512(%rip), %rdx
	movq	%rsp, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp634:
	ud2
.LBB35_5:
.Ltmp635:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB35_9
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB35_9
.LBB35_8:
.Ltmp632:
	movq	%rax, %r15
.LBB35_9:
.Ltmp636:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp637:
.Ltmp638:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp639:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB35_7:
.Ltmp640:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end35:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE, .Lfunc_end35-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$3sub17hb5ef7c68eca0615fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table35:
.Lexception30:
	.byte	255
	.byte	155
	.uleb128 .Lttbase26-.Lttbaseref26
.Lttbaseref26:
	.byte	1
	.uleb128 .Lcst_end30-.Lcst_begin30
.Lcst_begin30:
	.uleb128 .Ltmp628-.Lfunc_begin30
	.uleb128 .Ltmp629-.Ltmp628
	.uleb128 .Ltmp632-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp629-.Lfunc_begin30
	.uleb128 .Ltmp630-.Ltmp629
	.byte	0
	.byte	0
	.uleb128 .Ltmp630-.Lfunc_begin30
	.uleb128 .Ltmp631-.Ltmp630
	.uleb128 .Ltmp632-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp633-.Lfunc_begin30
	.uleb128 .Ltmp634-.Ltmp633
	.uleb128 .Ltmp635-.Lfunc_begin30
	.byte	0
	.uleb128 .Ltmp636-.Lfunc_begin30
	.uleb128 .Ltmp639-.Ltmp636
	.uleb128 .Ltmp640-.Lfunc_begin30
	.byte	1
	.uleb128 .Ltmp639-.Lfunc_begin30
	.uleb128 .Lfunc_end35-.Ltmp639
	.byte	0
	.byte	0
.Lcst_end30:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase26:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E:
.Lfunc_begin31:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception31
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1600, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %r12
	movq	%rsi, %r13
	movq	%rdi, %rbx
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 32(%rsp)
.Ltmp641:
	leaq	576(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp642:
.Ltmp644:
	leaq	320(%rsp), %rdi
	movq	%r12, %rsi
	movq	%r13, 16(%rsp)
	movq	%r12, 8(%rsp)
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp645:
.Ltmp647:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.40(%rip), %rdx
	leaq	1024(%rsp), %rdi
	leaq	32(%rsp), %rsi
	leaq	576(%rsp), %r8
	leaq	320(%rsp), %r9
	movl	$6, %ecx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E
.Ltmp648:
	movups	1024(%rsp), %xmm0
	movups	1040(%rsp), %xmm1
	movups	1056(%rsp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
.Ltmp652:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp653:
.Ltmp657:
	leaq	576(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp658:
.Ltmp659:
	leaq	160(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp660:
.Ltmp662:
	leaq	208(%rsp), %rdi
	movq	%r12, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp663:
	movq	160(%rsp), %r15
	movq	168(%rsp), %rcx
	cmpq	$6, %r15
	leaq	168(%rsp), %r12
	movq	%r12, %r8
	cmovaeq	%rcx, %r8
	movq	176(%rsp), %rsi
	movq	%r15, %rax
	cmovaeq	%rsi, %rax
	movq	%rax, %rdi
	shrq	$60, %rdi
	setne	%dil
	testb	$7, %r8b
	jne	.LBB36_98
	testb	%dil, %dil
	jne	.LBB36_105
.LBB36_9:
	cmpq	$3, %rax
	jbe	.LBB36_109
	leaq	24(%rcx), %rax
	cmpq	$6, %r15
	leaq	192(%rsp), %rdi
	cmovaeq	%rax, %rdi
	movq	(%rdi), %rdi
	movq	%rdi, 256(%rsp)
	movq	208(%rsp), %r9
	movq	216(%rsp), %r8
	leaq	216(%rsp), %r14
	movq	%r14, %r10
	movq	%r9, %rax
	cmpq	$6, %r9
	jb	.LBB36_12
	movq	224(%rsp), %rax
	movq	%r8, %r10
.LBB36_12:
	movabsq	$1152921504606846975, %rdx
	cmpq	%rdx, %rax
	seta	%r11b
	testb	$7, %r10b
	jne	.LBB36_99
	testb	%r11b, %r11b
	jne	.LBB36_105
.LBB36_14:
	cmpq	$2, %rax
	jbe	.LBB36_110
	addq	$16, %r8
	cmpq	$6, %r9
	leaq	232(%rsp), %rax
	cmovaeq	%r8, %rax
	movq	(%rax), %rax
	movq	%rax, 264(%rsp)
	cmpq	%rax, %rdi
	je	.LBB36_20
	leaq	256(%rsp), %rax
	movq	%rax, 320(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 328(%rsp)
	leaq	264(%rsp), %rcx
	movq	%rcx, 336(%rsp)
	movq	%rax, 344(%rsp)
.Ltmp668:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.43(%rip), %rsi
	leaq	928(%rsp), %rdi
	leaq	320(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp669:
	movups	928(%rsp), %xmm0
	movaps	%xmm0, 320(%rsp)
	movq	944(%rsp), %rax
	movq	%rax, 336(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 344(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 576(%rsp)
	leaq	_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E(%rip), %rax
	movq	%rax, 584(%rsp)
	leaq	208(%rsp), %rcx
	movq	%rcx, 592(%rsp)
	movq	%rax, 600(%rsp)
.Ltmp671:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.44(%rip), %rsi
	leaq	952(%rsp), %rdi
	leaq	576(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp672:
	leaq	344(%rsp), %rax
	movq	968(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	952(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movaps	320(%rsp), %xmm0
	movaps	336(%rsp), %xmm1
	movaps	352(%rsp), %xmm2
	movaps	%xmm0, 576(%rsp)
	movaps	%xmm1, 592(%rsp)
	movaps	%xmm2, 608(%rsp)
.Ltmp674:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.40(%rip), %rdx
	leaq	320(%rsp), %rdi
	leaq	32(%rsp), %rsi
	leaq	576(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp675:
	movups	320(%rsp), %xmm0
	movups	336(%rsp), %xmm1
	movups	352(%rsp), %xmm2
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm2, 64(%rsp)
	movq	160(%rsp), %r15
	movq	168(%rsp), %rcx
	movq	176(%rsp), %rsi
.LBB36_20:
	cmpq	$6, %r15
	movq	%r12, %rax
	cmovaeq	%rcx, %rax
	movq	$0, 88(%rsp)
	movq	%r15, %rdi
	cmovaeq	%rsi, %rdi
	movabsq	$1152921504606846975, %rdx
	cmpq	%rdx, %rdi
	seta	%r8b
	testb	$7, %al
	jne	.LBB36_100
	testb	%r8b, %r8b
	jne	.LBB36_105
.LBB36_22:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.45(%rip), %r10
	testq	%rdi, %rdi
	je	.LBB36_112
	movq	(%rax), %rax
	movq	%rax, 96(%rsp)
	movq	208(%rsp), %r8
	movq	%r14, %rdi
	cmpq	$6, %r8
	jb	.LBB36_24
	movq	216(%rsp), %rdi
	movq	224(%rsp), %r8
	cmpq	%rdx, %r8
	seta	%r9b
	testb	$7, %dil
	je	.LBB36_25
.LBB36_60:
	movb	$1, %r9b
	testb	%r9b, %r9b
	je	.LBB36_26
	jmp	.LBB36_105
.LBB36_24:
	cmpq	%rdx, %r8
	seta	%r9b
	testb	$7, %dil
	jne	.LBB36_60
.LBB36_25:
	testb	%r9b, %r9b
	jne	.LBB36_105
.LBB36_26:
	movq	%rbx, 24(%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.46(%rip), %rdx
	testq	%r8, %r8
	je	.LBB36_113
	leaq	600(%rsp), %r13
	movq	(%rdi), %rdi
	movq	%rdi, 104(%rsp)
	cmpq	$1, %rdi
	je	.LBB36_34
	cmpq	$1, %rax
	je	.LBB36_34
	cmpq	%rdi, %rax
	je	.LBB36_34
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 320(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 328(%rsp)
	leaq	96(%rsp), %rcx
	movq	%rcx, 336(%rsp)
	movq	%rax, 344(%rsp)
	leaq	104(%rsp), %rcx
	movq	%rcx, 352(%rsp)
	movq	%rax, 360(%rsp)
.Ltmp677:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.47(%rip), %rsi
	leaq	272(%rsp), %rdi
	leaq	320(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp678:
	movups	272(%rsp), %xmm0
	movaps	%xmm0, 576(%rsp)
	movq	288(%rsp), %rax
	movq	%rax, 592(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 600(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 320(%rsp)
	leaq	_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E(%rip), %rax
	movq	%rax, 328(%rsp)
	leaq	208(%rsp), %rcx
	movq	%rcx, 336(%rsp)
	movq	%rax, 344(%rsp)
.Ltmp679:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.44(%rip), %rsi
	leaq	296(%rsp), %rdi
	leaq	320(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp680:
	movq	312(%rsp), %rax
	movq	%rax, 16(%r13)
	movups	296(%rsp), %xmm0
	movups	%xmm0, (%r13)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	608(%rsp), %xmm2
	movaps	%xmm0, 1024(%rsp)
	movaps	%xmm1, 1040(%rsp)
	movaps	%xmm2, 1056(%rsp)
.Ltmp681:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.40(%rip), %rdx
	leaq	880(%rsp), %rdi
	leaq	32(%rsp), %rsi
	leaq	1024(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp682:
	movups	880(%rsp), %xmm0
	movups	896(%rsp), %xmm1
	movups	912(%rsp), %xmm2
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm2, 64(%rsp)
	movq	160(%rsp), %r15
	movq	168(%rsp), %rcx
	movq	176(%rsp), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.45(%rip), %r10
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.46(%rip), %rdx
.LBB36_34:
	movq	$1, 88(%rsp)
	cmpq	$6, %r15
	cmovaeq	%rcx, %r12
	cmovbq	%r15, %rsi
	movabsq	$1152921504606846975, %rax
	cmpq	%rax, %rsi
	seta	%al
	testb	$7, %r12b
	jne	.LBB36_101
	testb	%al, %al
	jne	.LBB36_105
.LBB36_36:
	movl	$1, %edi
	cmpq	$2, %rsi
	jb	.LBB36_114
	leaq	176(%rsp), %rax
	addq	$8, %rcx
	cmpq	$6, %r15
	cmovbq	%rax, %rcx
	movq	(%rcx), %rcx
	movq	%rcx, 96(%rsp)
	movq	208(%rsp), %rax
	movq	216(%rsp), %r9
	movq	%rax, %rsi
	cmpq	$6, %rax
	jb	.LBB36_39
	movq	224(%rsp), %rsi
	movq	%r9, %r14
.LBB36_39:
	movabsq	$1152921504606846975, %r8
	cmpq	%r8, %rsi
	seta	%r8b
	testb	$7, %r14b
	jne	.LBB36_102
	testb	%r8b, %r8b
	jne	.LBB36_105
.LBB36_41:
	cmpq	$1, %rsi
	jbe	.LBB36_115
	addq	$8, %r9
	cmpq	$6, %rax
	leaq	224(%rsp), %rsi
	cmovaeq	%r9, %rsi
	movq	(%rsi), %rdx
	movq	%rdx, 104(%rsp)
	cmpq	$1, %rdx
	je	.LBB36_49
	cmpq	$1, %rcx
	je	.LBB36_49
	cmpq	%rdx, %rcx
	je	.LBB36_49
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movaps	%xmm2, 144(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 112(%rsp)
	leaq	88(%rsp), %rax
	movq	%rax, 320(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 328(%rsp)
	leaq	96(%rsp), %rcx
	movq	%rcx, 336(%rsp)
	movq	%rax, 344(%rsp)
	leaq	104(%rsp), %rcx
	movq	%rcx, 352(%rsp)
	movq	%rax, 360(%rsp)
.Ltmp683:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.47(%rip), %rsi
	leaq	272(%rsp), %rdi
	leaq	320(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp684:
	movups	272(%rsp), %xmm0
	movaps	%xmm0, 576(%rsp)
	movq	288(%rsp), %rax
	movq	%rax, 592(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 600(%rsp)
	leaq	160(%rsp), %rax
	movq	%rax, 320(%rsp)
	leaq	_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E(%rip), %rax
	movq	%rax, 328(%rsp)
	leaq	208(%rsp), %rcx
	movq	%rcx, 336(%rsp)
	movq	%rax, 344(%rsp)
.Ltmp686:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.44(%rip), %rsi
	leaq	296(%rsp), %rdi
	leaq	320(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp687:
	movq	312(%rsp), %rax
	movq	%rax, 16(%r13)
	movups	296(%rsp), %xmm0
	movups	%xmm0, (%r13)
	movaps	576(%rsp), %xmm0
	movaps	592(%rsp), %xmm1
	movaps	608(%rsp), %xmm2
	movaps	%xmm0, 1024(%rsp)
	movaps	%xmm1, 1040(%rsp)
	movaps	%xmm2, 1056(%rsp)
.Ltmp689:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.40(%rip), %rdx
	leaq	880(%rsp), %rdi
	leaq	32(%rsp), %rsi
	leaq	1024(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp690:
	movups	880(%rsp), %xmm0
	movups	896(%rsp), %xmm1
	movups	912(%rsp), %xmm2
	movaps	%xmm0, 32(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm2, 64(%rsp)
	movq	208(%rsp), %rax
.LBB36_49:
	movq	32(%rsp), %r14
	cmpq	$6, %rax
	movq	16(%rsp), %r13
	jb	.LBB36_52
	cmpq	%rax, 224(%rsp)
	ja	.LBB36_107
	movq	216(%rsp), %rdi
	shlq	$3, %rax
	movl	$8, %edx
	movq	%rax, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_52:
	movq	160(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB36_55
	cmpq	%rsi, 176(%rsp)
	ja	.LBB36_107
	movq	168(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_55:
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %r14
	jne	.LBB36_116
	movb	$1, %r14b
.Ltmp697:
	leaq	112(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp698:
	movq	112(%rsp), %r15
	movq	120(%rsp), %r14
	cmpq	$6, %r15
	jb	.LBB36_61
	movq	128(%rsp), %rdx
	movq	%r14, %rax
	jmp	.LBB36_62
.LBB36_61:
	leaq	120(%rsp), %rax
	movq	%r15, %rdx
.LBB36_62:
	movq	8(%rsp), %r12
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rdx
	seta	%cl
	testb	$7, %al
	jne	.LBB36_103
	testb	%cl, %cl
	jne	.LBB36_105
.LBB36_64:
	cmpq	$3, %rdx
	jbe	.LBB36_106
.Ltmp699:
	leaq	1024(%rsp), %rdi
	movq	%r12, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp700:
	movq	1024(%rsp), %rsi
	movq	1032(%rsp), %rdi
	cmpq	$6, %rsi
	leaq	1032(%rsp), %r8
	cmovaeq	%rdi, %r8
	movq	1040(%rsp), %rax
	movq	%rsi, %rdx
	cmovaeq	%rax, %rdx
	movabsq	$1152921504606846975, %rcx
	cmpq	%rcx, %rdx
	seta	%cl
	testb	$7, %r8b
	jne	.LBB36_104
	testb	%cl, %cl
	jne	.LBB36_105
.LBB36_68:
	cmpq	$3, %rdx
	jbe	.LBB36_108
	leaq	1040(%rsp), %rdx
	leaq	8(%rdi), %rcx
	cmpq	$6, %rsi
	cmovbq	%rdx, %rcx
	leaq	16(%r14), %rdx
	cmpq	$6, %r15
	leaq	136(%rsp), %r8
	cmovaeq	%rdx, %r8
	cmpq	$1, (%r8)
	jne	.LBB36_76
	cmpq	$1, (%rcx)
	jne	.LBB36_76
	addq	$24, %r14
	cmpq	$6, %r15
	leaq	144(%rsp), %rcx
	cmovaeq	%r14, %rcx
	leaq	16(%rdi), %rdx
	cmpq	$6, %rsi
	movq	(%rcx), %rcx
	leaq	1048(%rsp), %r8
	cmovaeq	%rdx, %r8
	cmpq	(%r8), %rcx
	jne	.LBB36_76
	leaq	320(%rsp), %rdi
	movl	$256, %edx
	movq	%r13, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	$1, 584(%rsp)
	movb	$2, 576(%rsp)
.Ltmp704:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512(%rip), %rcx
	leaq	576(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp705:
	movq	%rax, %r15
	movq	$2, 584(%rsp)
	movb	$2, 576(%rsp)
.Ltmp706:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512(%rip), %rcx
	leaq	576(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp707:
	cmpq	%rax, %r15
	jne	.LBB36_85
	leaq	1280(%rsp), %rdi
	leaq	320(%rsp), %rsi
	movl	$256, %edx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB36_86
.LBB36_76:
	cmpq	$6, %rsi
	jb	.LBB36_79
	cmpq	%rsi, %rax
	ja	.LBB36_107
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_79:
	movq	112(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB36_82
	cmpq	%rsi, 128(%rsp)
	ja	.LBB36_107
	movq	120(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_82:
	leaq	576(%rsp), %r15
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r13, %rsi
	callq	*%rbx
	movq	%r12, %rsi
	leaq	320(%rsp), %r12
	movl	$256, %edx
	movq	%r12, %rdi
	callq	*%rbx
	xorl	%r14d, %r14d
.Ltmp701:
	leaq	1024(%rsp), %rdi
	movq	%r15, %rsi
	movq	%r12, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6matmul17hfc452aefa8a30980E@GOTPCREL(%rip)
.Ltmp702:
	leaq	1024(%rsp), %rsi
	movl	$256, %edx
	movq	24(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.LBB36_84:
	movq	%rbx, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB36_85:
	.cfi_def_cfa %rbp, 16
	movb	$1, %bl
	xorl	%r14d, %r14d
.Ltmp712:
	leaq	1280(%rsp), %rdi
	leaq	320(%rsp), %rsi
	movq	%r15, %rdx
	movq	%rax, %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9swap_dims17h00d7aeb00a7bad50E@GOTPCREL(%rip)
.Ltmp713:
.LBB36_86:
	leaq	320(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%r14d, %r14d
.Ltmp714:
	leaq	576(%rsp), %rdi
	leaq	1280(%rsp), %rsi
	xorl	%ebx, %ebx
	movq	%r15, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6matmul17hfc452aefa8a30980E@GOTPCREL(%rip)
.Ltmp715:
	leaq	320(%rsp), %rdi
	leaq	576(%rsp), %rsi
	movl	$256, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	$1, 584(%rsp)
	movb	$2, 576(%rsp)
.Ltmp716:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512(%rip), %rcx
	leaq	576(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp717:
	movq	%rax, %r15
	movq	$2, 584(%rsp)
	movb	$2, 576(%rsp)
.Ltmp718:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512(%rip), %rcx
	leaq	576(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp719:
	cmpq	%rax, %r15
	jne	.LBB36_91
	leaq	320(%rsp), %rsi
	movl	$256, %edx
	movq	24(%rsp), %rdi
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB36_92
.LBB36_91:
	xorl	%r14d, %r14d
.Ltmp724:
	leaq	320(%rsp), %rsi
	xorl	%ebx, %ebx
	movq	24(%rsp), %rdi
	movq	%r15, %rdx
	movq	%rax, %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9swap_dims17h00d7aeb00a7bad50E@GOTPCREL(%rip)
.Ltmp725:
.LBB36_92:
	movq	1024(%rsp), %rsi
	cmpq	$6, %rsi
	movq	24(%rsp), %rbx
	jb	.LBB36_95
	cmpq	%rsi, 1040(%rsp)
	ja	.LBB36_107
	movq	1032(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB36_95:
	movq	112(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB36_84
	cmpq	%rsi, 128(%rsp)
	ja	.LBB36_107
	movq	120(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB36_84
.LBB36_98:
	movb	$1, %dil
	testb	%dil, %dil
	je	.LBB36_9
	jmp	.LBB36_105
.LBB36_99:
	movb	$1, %r11b
	testb	%r11b, %r11b
	je	.LBB36_14
	jmp	.LBB36_105
.LBB36_100:
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB36_22
	jmp	.LBB36_105
.LBB36_101:
	movb	$1, %al
	testb	%al, %al
	je	.LBB36_36
	jmp	.LBB36_105
.LBB36_102:
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB36_41
	jmp	.LBB36_105
.LBB36_103:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB36_64
	jmp	.LBB36_105
.LBB36_104:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB36_68
.LBB36_105:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB36_106:
.Ltmp731:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.71(%rip), %rcx
	movl	$1, %edi
	movl	$4, %esi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp732:
	jmp	.LBB36_118
.LBB36_107:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB36_108:
	movb	$1, %r14b
.Ltmp726:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.72(%rip), %rcx
	movl	$1, %edi
	movl	$4, %esi
	movb	$1, %bl
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp727:
	jmp	.LBB36_118
.LBB36_109:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.41(%rip), %rdx
	movl	$3, %edi
	jmp	.LBB36_111
.LBB36_110:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.42(%rip), %rdx
	movl	$2, %edi
.LBB36_111:
.Ltmp665:
	movq	%rax, %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp666:
	jmp	.LBB36_118
.LBB36_112:
	xorl	%edi, %edi
	xorl	%esi, %esi
.LBB36_114:
	movq	%r10, %rdx
	jmp	.LBB36_115
.LBB36_113:
	xorl	%edi, %edi
	xorl	%esi, %esi
.LBB36_115:
.Ltmp736:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp737:
	jmp	.LBB36_118
.LBB36_116:
	leaq	40(%rsp), %rax
	movq	%r14, 976(%rsp)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	%xmm0, 984(%rsp)
	movups	%xmm1, 1000(%rsp)
	movq	32(%rax), %rax
	movq	%rax, 1016(%rsp)
	movb	$1, %r14b
.Ltmp692:
	leaq	320(%rsp), %r15
	leaq	976(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp693:
	movq	%r15, 576(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 584(%rsp)
.Ltmp694:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.70(%rip), %rdx
	leaq	576(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp695:
.LBB36_118:
	ud2
.LBB36_119:
.Ltmp720:
	movq	%rax, %r15
.Ltmp721:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp722:
	xorl	%r14d, %r14d
	xorl	%ebx, %ebx
	jmp	.LBB36_124
.LBB36_121:
.Ltmp723:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB36_122:
.Ltmp708:
	movq	%rax, %r15
.Ltmp709:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp710:
	movb	$1, %bl
	xorl	%r14d, %r14d
.LBB36_124:
	movq	16(%rsp), %r13
	movq	8(%rsp), %r12
	jmp	.LBB36_158
.LBB36_125:
.Ltmp711:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB36_126:
.Ltmp696:
	movq	%rax, %r15
	movq	320(%rsp), %rsi
	movb	$1, %r14b
	testq	%rsi, %rsi
	je	.LBB36_154
	movq	328(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB36_154
.LBB36_128:
.Ltmp676:
	jmp	.LBB36_132
.LBB36_129:
.Ltmp673:
	movq	%rax, %r15
	leaq	320(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	leaq	32(%rsp), %rdi
	jmp	.LBB36_136
.LBB36_130:
.Ltmp670:
	movq	%rax, %r15
	leaq	32(%rsp), %rdi
	jmp	.LBB36_136
.LBB36_131:
.Ltmp691:
.LBB36_132:
	movq	%rax, %r15
	xorl	%ebx, %ebx
	jmp	.LBB36_149
.LBB36_133:
.Ltmp688:
	movq	%rax, %r15
	leaq	576(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB36_135
.LBB36_134:
.Ltmp685:
	movq	%rax, %r15
.LBB36_135:
	leaq	112(%rsp), %rdi
.LBB36_136:
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	xorl	%ebx, %ebx
	jmp	.LBB36_149
.LBB36_137:
.Ltmp664:
	movq	%rax, %r15
	movb	$1, %bl
	jmp	.LBB36_150
.LBB36_138:
.Ltmp654:
	movq	%rax, %r15
	movb	$1, %bl
	jmp	.LBB36_142
.LBB36_139:
.Ltmp649:
	movq	%rax, %r15
.Ltmp650:
	leaq	320(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp651:
	jmp	.LBB36_141
.LBB36_140:
.Ltmp646:
	movq	%rax, %r15
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB36_141:
	xorl	%ebx, %ebx
.LBB36_142:
.Ltmp655:
	leaq	576(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp656:
	jmp	.LBB36_151
.LBB36_143:
.Ltmp643:
	movq	%rax, %r15
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	movb	$1, %r14b
	jmp	.LBB36_162
.LBB36_144:
.Ltmp667:
	jmp	.LBB36_148
.LBB36_145:
.Ltmp661:
	movq	%rax, %r15
	jmp	.LBB36_152
.LBB36_146:
.Ltmp703:
	movq	%rax, %r15
	movl	%r14d, %ebx
	movq	8(%rsp), %r12
	jmp	.LBB36_161
.LBB36_147:
.Ltmp738:
.LBB36_148:
	movq	%rax, %r15
	movb	$1, %bl
.LBB36_149:
.Ltmp739:
	leaq	208(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp740:
.LBB36_150:
.Ltmp741:
	leaq	160(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp742:
.LBB36_151:
	testb	%bl, %bl
	je	.LBB36_153
.LBB36_152:
	leaq	32(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB36_153:
	movb	$1, %r14b
.LBB36_154:
	movq	16(%rsp), %r13
	movq	8(%rsp), %r12
	jmp	.LBB36_162
.LBB36_156:
.Ltmp743:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB36_157:
.Ltmp728:
	movq	%rax, %r15
.LBB36_158:
.Ltmp729:
	leaq	1024(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp730:
	jmp	.LBB36_160
.LBB36_159:
.Ltmp733:
	movq	%rax, %r15
	movb	$1, %r14b
	movb	$1, %bl
.LBB36_160:
.Ltmp734:
	leaq	112(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp735:
.LBB36_161:
	testb	%bl, %bl
	je	.LBB36_163
.LBB36_162:
.Ltmp744:
	movq	%r12, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp745:
.LBB36_163:
	testb	%r14b, %r14b
	je	.LBB36_165
.Ltmp746:
	movq	%r13, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp747:
.LBB36_165:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB36_166:
.Ltmp748:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end36:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E, .Lfunc_end36-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h4362d3ebb053cb59E","a",@progbits
	.p2align	2, 0x0
GCC_except_table36:
.Lexception31:
	.byte	255
	.byte	155
	.uleb128 .Lttbase27-.Lttbaseref27
.Lttbaseref27:
	.byte	1
	.uleb128 .Lcst_end31-.Lcst_begin31
.Lcst_begin31:
	.uleb128 .Ltmp641-.Lfunc_begin31
	.uleb128 .Ltmp642-.Ltmp641
	.uleb128 .Ltmp643-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp644-.Lfunc_begin31
	.uleb128 .Ltmp645-.Ltmp644
	.uleb128 .Ltmp646-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp647-.Lfunc_begin31
	.uleb128 .Ltmp648-.Ltmp647
	.uleb128 .Ltmp649-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp652-.Lfunc_begin31
	.uleb128 .Ltmp653-.Ltmp652
	.uleb128 .Ltmp654-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp657-.Lfunc_begin31
	.uleb128 .Ltmp660-.Ltmp657
	.uleb128 .Ltmp661-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp662-.Lfunc_begin31
	.uleb128 .Ltmp663-.Ltmp662
	.uleb128 .Ltmp664-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp668-.Lfunc_begin31
	.uleb128 .Ltmp669-.Ltmp668
	.uleb128 .Ltmp670-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp671-.Lfunc_begin31
	.uleb128 .Ltmp672-.Ltmp671
	.uleb128 .Ltmp673-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp674-.Lfunc_begin31
	.uleb128 .Ltmp675-.Ltmp674
	.uleb128 .Ltmp676-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp677-.Lfunc_begin31
	.uleb128 .Ltmp678-.Ltmp677
	.uleb128 .Ltmp685-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp679-.Lfunc_begin31
	.uleb128 .Ltmp680-.Ltmp679
	.uleb128 .Ltmp688-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp681-.Lfunc_begin31
	.uleb128 .Ltmp682-.Ltmp681
	.uleb128 .Ltmp691-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp683-.Lfunc_begin31
	.uleb128 .Ltmp684-.Ltmp683
	.uleb128 .Ltmp685-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp686-.Lfunc_begin31
	.uleb128 .Ltmp687-.Ltmp686
	.uleb128 .Ltmp688-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp689-.Lfunc_begin31
	.uleb128 .Ltmp690-.Ltmp689
	.uleb128 .Ltmp691-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp697-.Lfunc_begin31
	.uleb128 .Ltmp698-.Ltmp697
	.uleb128 .Ltmp703-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp699-.Lfunc_begin31
	.uleb128 .Ltmp700-.Ltmp699
	.uleb128 .Ltmp733-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp700-.Lfunc_begin31
	.uleb128 .Ltmp704-.Ltmp700
	.byte	0
	.byte	0
	.uleb128 .Ltmp704-.Lfunc_begin31
	.uleb128 .Ltmp707-.Ltmp704
	.uleb128 .Ltmp708-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp707-.Lfunc_begin31
	.uleb128 .Ltmp701-.Ltmp707
	.byte	0
	.byte	0
	.uleb128 .Ltmp701-.Lfunc_begin31
	.uleb128 .Ltmp702-.Ltmp701
	.uleb128 .Ltmp703-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp702-.Lfunc_begin31
	.uleb128 .Ltmp712-.Ltmp702
	.byte	0
	.byte	0
	.uleb128 .Ltmp712-.Lfunc_begin31
	.uleb128 .Ltmp713-.Ltmp712
	.uleb128 .Ltmp728-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp713-.Lfunc_begin31
	.uleb128 .Ltmp714-.Ltmp713
	.byte	0
	.byte	0
	.uleb128 .Ltmp714-.Lfunc_begin31
	.uleb128 .Ltmp715-.Ltmp714
	.uleb128 .Ltmp728-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp715-.Lfunc_begin31
	.uleb128 .Ltmp716-.Ltmp715
	.byte	0
	.byte	0
	.uleb128 .Ltmp716-.Lfunc_begin31
	.uleb128 .Ltmp719-.Ltmp716
	.uleb128 .Ltmp720-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp719-.Lfunc_begin31
	.uleb128 .Ltmp724-.Ltmp719
	.byte	0
	.byte	0
	.uleb128 .Ltmp724-.Lfunc_begin31
	.uleb128 .Ltmp725-.Ltmp724
	.uleb128 .Ltmp728-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp731-.Lfunc_begin31
	.uleb128 .Ltmp732-.Ltmp731
	.uleb128 .Ltmp733-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp726-.Lfunc_begin31
	.uleb128 .Ltmp727-.Ltmp726
	.uleb128 .Ltmp728-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp665-.Lfunc_begin31
	.uleb128 .Ltmp666-.Ltmp665
	.uleb128 .Ltmp667-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp736-.Lfunc_begin31
	.uleb128 .Ltmp737-.Ltmp736
	.uleb128 .Ltmp738-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp692-.Lfunc_begin31
	.uleb128 .Ltmp693-.Ltmp692
	.uleb128 .Ltmp703-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp694-.Lfunc_begin31
	.uleb128 .Ltmp695-.Ltmp694
	.uleb128 .Ltmp696-.Lfunc_begin31
	.byte	0
	.uleb128 .Ltmp721-.Lfunc_begin31
	.uleb128 .Ltmp722-.Ltmp721
	.uleb128 .Ltmp723-.Lfunc_begin31
	.byte	1
	.uleb128 .Ltmp709-.Lfunc_begin31
	.uleb128 .Ltmp710-.Ltmp709
	.uleb128 .Ltmp711-.Lfunc_begin31
	.byte	1
	.uleb128 .Ltmp650-.Lfunc_begin31
	.uleb128 .Ltmp742-.Ltmp650
	.uleb128 .Ltmp743-.Lfunc_begin31
	.byte	1
	.uleb128 .Ltmp729-.Lfunc_begin31
	.uleb128 .Ltmp747-.Ltmp729
	.uleb128 .Ltmp748-.Lfunc_begin31
	.byte	1
	.uleb128 .Ltmp747-.Lfunc_begin31
	.uleb128 .Lfunc_end36-.Ltmp747
	.byte	0
	.byte	0
.Lcst_end31:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase27:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E:
.Lfunc_begin32:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception32
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$1472, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdx, %r13
	movq	%rdi, %r15
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 96(%rsp)
.Ltmp749:
	leaq	448(%rsp), %rdi
	movq	%rsi, 40(%rsp)
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp750:
.Ltmp752:
	leaq	192(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
.Ltmp753:
.Ltmp755:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.40(%rip), %rdx
	leaq	832(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	448(%rsp), %r8
	leaq	192(%rsp), %r9
	movl	$6, %ecx
	callq	_ZN11burn_tensor6tensor3api5check11TensorCheck17binary_ops_device17h40487ba47f340735E
.Ltmp756:
	movups	832(%rsp), %xmm0
	movups	848(%rsp), %xmm1
	movups	864(%rsp), %xmm2
	movaps	%xmm2, 128(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm0, 96(%rsp)
.Ltmp760:
	leaq	192(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp761:
.Ltmp765:
	leaq	448(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp766:
.Ltmp767:
	leaq	48(%rsp), %rdi
	movq	40(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp768:
.Ltmp770:
	leaq	832(%rsp), %rdi
	movq	%r13, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp771:
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rax
	cmpq	$6, %rdx
	leaq	56(%rsp), %r12
	movq	%r12, %r8
	cmovaeq	%rax, %r8
	movq	64(%rsp), %rcx
	movq	%rdx, %rsi
	cmovaeq	%rcx, %rsi
	movq	%rsi, %rdi
	shrq	$60, %rdi
	setne	%dil
	testb	$7, %r8b
	jne	.LBB37_8
	testb	%dil, %dil
	jne	.LBB37_10
.LBB37_20:
	cmpq	$2, %rsi
	jbe	.LBB37_21
	leaq	16(%rax), %rsi
	cmpq	$6, %rdx
	leaq	72(%rsp), %rbx
	cmovbq	%rbx, %rsi
	movq	(%rsi), %rdi
	movq	%rdi, 152(%rsp)
	movq	832(%rsp), %r9
	movq	840(%rsp), %r8
	leaq	840(%rsp), %r14
	movq	%r14, %r10
	movq	%r9, %rsi
	cmpq	$6, %r9
	jb	.LBB37_27
	movq	848(%rsp), %rsi
	movq	%r8, %r10
.LBB37_27:
	movabsq	$1152921504606846975, %r11
	cmpq	%r11, %rsi
	seta	%r11b
	testb	$7, %r10b
	jne	.LBB37_28
	testb	%r11b, %r11b
	jne	.LBB37_10
.LBB37_30:
	movq	%r15, 144(%rsp)
	cmpq	$1, %rsi
	jbe	.LBB37_31
	leaq	848(%rsp), %r15
	addq	$8, %r8
	cmpq	$6, %r9
	cmovbq	%r15, %r8
	movq	(%r8), %rsi
	movq	%rsi, 160(%rsp)
	cmpq	%rsi, %rdi
	je	.LBB37_35
	leaq	152(%rsp), %rax
	movq	%rax, 192(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 200(%rsp)
	leaq	160(%rsp), %rcx
	movq	%rcx, 208(%rsp)
	movq	%rax, 216(%rsp)
.Ltmp776:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.43(%rip), %rsi
	leaq	736(%rsp), %rdi
	leaq	192(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp777:
	movups	736(%rsp), %xmm0
	movaps	%xmm0, 192(%rsp)
	movq	752(%rsp), %rax
	movq	%rax, 208(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 216(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 448(%rsp)
	leaq	_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E(%rip), %rax
	movq	%rax, 456(%rsp)
	leaq	832(%rsp), %rcx
	movq	%rcx, 464(%rsp)
	movq	%rax, 472(%rsp)
.Ltmp779:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.44(%rip), %rsi
	leaq	760(%rsp), %rdi
	leaq	448(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp780:
	leaq	216(%rsp), %rax
	movq	776(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	760(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movaps	192(%rsp), %xmm0
	movaps	208(%rsp), %xmm1
	movaps	224(%rsp), %xmm2
	movaps	%xmm0, 448(%rsp)
	movaps	%xmm1, 464(%rsp)
	movaps	%xmm2, 480(%rsp)
.Ltmp782:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.40(%rip), %rdx
	leaq	192(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	448(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp783:
	movups	192(%rsp), %xmm0
	movups	208(%rsp), %xmm1
	movups	224(%rsp), %xmm2
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movq	48(%rsp), %rdx
	movq	56(%rsp), %rax
	movq	64(%rsp), %rcx
.LBB37_35:
	movq	$0, 168(%rsp)
	cmpq	$6, %rdx
	cmovbq	%r12, %rax
	cmovbq	%rdx, %rcx
	movabsq	$1152921504606846975, %rdx
	cmpq	%rdx, %rcx
	seta	%dl
	testb	$7, %al
	jne	.LBB37_36
	testb	%dl, %dl
	jne	.LBB37_10
.LBB37_38:
	testq	%rcx, %rcx
	je	.LBB37_39
	movq	(%rax), %rax
	movq	%rax, 176(%rsp)
	movq	832(%rsp), %rsi
	movq	%rsi, %rcx
	cmpq	$6, %rsi
	jb	.LBB37_55
	movq	840(%rsp), %r14
	movq	848(%rsp), %rcx
.LBB37_55:
	movabsq	$1152921504606846975, %rdx
	cmpq	%rdx, %rcx
	seta	%dl
	testb	$7, %r14b
	jne	.LBB37_56
	testb	%dl, %dl
	jne	.LBB37_10
.LBB37_58:
	testq	%rcx, %rcx
	je	.LBB37_59
	movq	(%r14), %rcx
	movq	%rcx, 184(%rsp)
	cmpq	$1, %rcx
	je	.LBB37_64
	cmpq	$1, %rax
	je	.LBB37_64
	cmpq	%rcx, %rax
	je	.LBB37_64
	leaq	168(%rsp), %rax
	movq	%rax, 192(%rsp)
	movq	_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt@GOTPCREL(%rip), %rax
	movq	%rax, 200(%rsp)
	leaq	176(%rsp), %rcx
	movq	%rcx, 208(%rsp)
	movq	%rax, 216(%rsp)
	leaq	184(%rsp), %rcx
	movq	%rcx, 224(%rsp)
	movq	%rax, 232(%rsp)
.Ltmp785:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.47(%rip), %rsi
	leaq	784(%rsp), %rdi
	leaq	192(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp786:
	movups	784(%rsp), %xmm0
	movaps	%xmm0, 448(%rsp)
	movq	800(%rsp), %rax
	movq	%rax, 464(%rsp)
	movabsq	$-9223372036854775808, %rax
	movq	%rax, 472(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 192(%rsp)
	leaq	_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E(%rip), %rax
	movq	%rax, 200(%rsp)
	leaq	832(%rsp), %rcx
	movq	%rcx, 208(%rsp)
	movq	%rax, 216(%rsp)
.Ltmp788:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.44(%rip), %rsi
	leaq	808(%rsp), %rdi
	leaq	192(%rsp), %rdx
	callq	*_RNvNvNtCslNYArtu3iFV_5alloc3fmt6format12format_inner@GOTPCREL(%rip)
.Ltmp789:
	leaq	472(%rsp), %rax
	movq	824(%rsp), %rcx
	movq	%rcx, 16(%rax)
	movups	808(%rsp), %xmm0
	movups	%xmm0, (%rax)
	movaps	448(%rsp), %xmm0
	movaps	464(%rsp), %xmm1
	movaps	480(%rsp), %xmm2
	movaps	%xmm0, 192(%rsp)
	movaps	%xmm1, 208(%rsp)
	movaps	%xmm2, 224(%rsp)
.Ltmp791:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.40(%rip), %rdx
	leaq	448(%rsp), %rdi
	leaq	96(%rsp), %rsi
	leaq	192(%rsp), %r8
	movl	$6, %ecx
	callq	*_ZN11burn_tensor6tensor3api5check11TensorCheck8register17h6b30f1304e76ccdfE@GOTPCREL(%rip)
.Ltmp792:
	movups	448(%rsp), %xmm0
	movups	464(%rsp), %xmm1
	movups	480(%rsp), %xmm2
	movaps	%xmm0, 96(%rsp)
	movaps	%xmm1, 112(%rsp)
	movaps	%xmm2, 128(%rsp)
	movq	832(%rsp), %rsi
.LBB37_64:
	movq	96(%rsp), %r14
	cmpq	$6, %rsi
	jb	.LBB37_47
	cmpq	%rsi, 848(%rsp)
	ja	.LBB37_147
	movq	840(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_47:
	movq	48(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB37_50
	cmpq	%rsi, 64(%rsp)
	ja	.LBB37_147
	movq	56(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_50:
	movq	%r13, 32(%rsp)
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %r14
	jne	.LBB37_51
	movb	$1, %r14b
.Ltmp799:
	leaq	48(%rsp), %rdi
	movq	40(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp800:
	movq	48(%rsp), %r13
	movq	56(%rsp), %r14
	movq	%r13, %rdx
	cmpq	$6, %r13
	jb	.LBB37_96
	movq	64(%rsp), %rdx
	movq	%r14, %r12
.LBB37_96:
	movabsq	$1152921504606846975, %rax
	cmpq	%rax, %rdx
	seta	%al
	testb	$7, %r12b
	jne	.LBB37_97
	testb	%al, %al
	jne	.LBB37_10
.LBB37_99:
	cmpq	$2, %rdx
	jbe	.LBB37_100
.Ltmp801:
	leaq	832(%rsp), %rdi
	movq	32(%rsp), %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp802:
	movq	832(%rsp), %rsi
	movq	840(%rsp), %rdi
	cmpq	$6, %rsi
	leaq	840(%rsp), %rcx
	cmovaeq	%rdi, %rcx
	movq	848(%rsp), %rax
	movq	%rsi, %rdx
	cmovaeq	%rax, %rdx
	movabsq	$1152921504606846975, %r8
	cmpq	%r8, %rdx
	seta	%r8b
	testb	$7, %cl
	jne	.LBB37_104
	testb	%r8b, %r8b
	jne	.LBB37_10
.LBB37_106:
	cmpq	$2, %rdx
	jbe	.LBB37_107
	leaq	8(%r14), %rdx
	cmpq	$6, %r13
	leaq	64(%rsp), %r8
	cmovaeq	%rdx, %r8
	cmpq	$1, (%r8)
	jne	.LBB37_111
	cmpq	$1, (%rcx)
	jne	.LBB37_111
	addq	$16, %r14
	cmpq	$6, %r13
	cmovaeq	%r14, %rbx
	leaq	8(%rdi), %rcx
	cmpq	$6, %rsi
	movq	(%rbx), %rdx
	cmovaeq	%rcx, %r15
	cmpq	(%r15), %rdx
	jne	.LBB37_111
	leaq	192(%rsp), %rdi
	movl	$256, %edx
	movq	40(%rsp), %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	$0, 456(%rsp)
	movb	$2, 448(%rsp)
.Ltmp806:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512(%rip), %rcx
	leaq	448(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp807:
	movq	%rax, %r12
	movq	$1, 456(%rsp)
	movb	$2, 448(%rsp)
.Ltmp808:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512(%rip), %rcx
	leaq	448(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp809:
	cmpq	%rax, %r12
	movq	32(%rsp), %r13
	movq	144(%rsp), %r15
	jne	.LBB37_125
	leaq	1152(%rsp), %rdi
	leaq	192(%rsp), %rsi
	movl	$256, %edx
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB37_130
.LBB37_111:
	cmpq	$6, %rsi
	jb	.LBB37_114
	cmpq	%rsi, %rax
	ja	.LBB37_147
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_114:
	movq	48(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB37_117
	cmpq	%rsi, 64(%rsp)
	ja	.LBB37_147
	movq	56(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_117:
	leaq	448(%rsp), %r12
	movq	memcpy@GOTPCREL(%rip), %rbx
	movl	$256, %edx
	movq	%r12, %rdi
	movq	40(%rsp), %rsi
	callq	*%rbx
	leaq	192(%rsp), %r13
	movl	$256, %edx
	movq	%r13, %rdi
	movq	32(%rsp), %rsi
	callq	*%rbx
	xorl	%r14d, %r14d
.Ltmp803:
	leaq	832(%rsp), %rdi
	movq	%r12, %rsi
	movq	%r13, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6matmul17hfc452aefa8a30980E@GOTPCREL(%rip)
.Ltmp804:
	leaq	832(%rsp), %rsi
	movl	$256, %edx
	movq	144(%rsp), %r15
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.LBB37_145:
	movq	%r15, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB37_125:
	.cfi_def_cfa %rbp, 16
	movb	$1, %bl
	xorl	%r14d, %r14d
.Ltmp814:
	leaq	1152(%rsp), %rdi
	leaq	192(%rsp), %rsi
	movq	%r12, %rdx
	movq	%rax, %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9swap_dims17h00d7aeb00a7bad50E@GOTPCREL(%rip)
.Ltmp815:
.LBB37_130:
	leaq	192(%rsp), %r12
	movl	$256, %edx
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	xorl	%r14d, %r14d
.Ltmp816:
	leaq	448(%rsp), %rdi
	leaq	1152(%rsp), %rsi
	xorl	%ebx, %ebx
	movq	%r12, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6matmul17hfc452aefa8a30980E@GOTPCREL(%rip)
.Ltmp817:
	leaq	192(%rsp), %rdi
	leaq	448(%rsp), %rsi
	movl	$256, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	$0, 456(%rsp)
	movb	$2, 448(%rsp)
.Ltmp818:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512(%rip), %rcx
	leaq	448(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp819:
	movq	%rax, %r12
	movq	$1, 456(%rsp)
	movb	$2, 448(%rsp)
.Ltmp820:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512(%rip), %rcx
	leaq	448(%rsp), %rdi
	movl	$9, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp821:
	cmpq	%rax, %r12
	jne	.LBB37_134
	leaq	192(%rsp), %rsi
	movl	$256, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	jmp	.LBB37_139
.LBB37_134:
	xorl	%r14d, %r14d
.Ltmp826:
	leaq	192(%rsp), %rsi
	xorl	%ebx, %ebx
	movq	%r15, %rdi
	movq	%r12, %rdx
	movq	%rax, %rcx
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9swap_dims17h00d7aeb00a7bad50E@GOTPCREL(%rip)
.Ltmp827:
.LBB37_139:
	movq	832(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB37_142
	cmpq	%rsi, 848(%rsp)
	ja	.LBB37_147
	movq	840(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_142:
	movq	48(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB37_145
	cmpq	%rsi, 64(%rsp)
	ja	.LBB37_147
	movq	56(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB37_145
.LBB37_8:
	movb	$1, %dil
	testb	%dil, %dil
	je	.LBB37_20
	jmp	.LBB37_10
.LBB37_28:
	movb	$1, %r11b
	testb	%r11b, %r11b
	je	.LBB37_30
	jmp	.LBB37_10
.LBB37_36:
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB37_38
	jmp	.LBB37_10
.LBB37_56:
	movb	$1, %dl
	testb	%dl, %dl
	je	.LBB37_58
	jmp	.LBB37_10
.LBB37_97:
	movb	$1, %al
	testb	%al, %al
	je	.LBB37_99
	jmp	.LBB37_10
.LBB37_104:
	movb	$1, %r8b
	testb	%r8b, %r8b
	je	.LBB37_106
.LBB37_10:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB37_100:
.Ltmp833:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.71(%rip), %rcx
	movl	$3, %esi
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp834:
	jmp	.LBB37_33
.LBB37_147:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB37_107:
	movb	$1, %r14b
.Ltmp828:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.72(%rip), %rcx
	movl	$3, %esi
	movb	$1, %bl
	xorl	%edi, %edi
	movq	32(%rsp), %r13
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Ltmp829:
	jmp	.LBB37_33
.LBB37_21:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.41(%rip), %rdx
	movl	$2, %edi
	jmp	.LBB37_32
.LBB37_31:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.42(%rip), %rdx
	movl	$1, %edi
.LBB37_32:
.Ltmp773:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp774:
	jmp	.LBB37_33
.LBB37_39:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.45(%rip), %rdx
	jmp	.LBB37_60
.LBB37_59:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.46(%rip), %rdx
.LBB37_60:
.Ltmp838:
	xorl	%edi, %edi
	xorl	%esi, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Ltmp839:
	jmp	.LBB37_33
.LBB37_51:
	leaq	104(%rsp), %rax
	movq	%r14, 1104(%rsp)
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movups	%xmm0, 1112(%rsp)
	movups	%xmm1, 1128(%rsp)
	movq	32(%rax), %rax
	movq	%rax, 1144(%rsp)
	movb	$1, %r14b
.Ltmp794:
	leaq	192(%rsp), %r15
	leaq	1104(%rsp), %rsi
	movq	%r15, %rdi
	callq	*_ZN11burn_tensor6tensor3api5check17FailedTensorCheck6format17hdccc793fcfce43f3E@GOTPCREL(%rip)
.Ltmp795:
	movq	%r15, 448(%rsp)
	leaq	_RNvXsq_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt7Display3fmt.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 456(%rsp)
.Ltmp796:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.70(%rip), %rdx
	leaq	448(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp797:
.LBB37_33:
	ud2
.LBB37_135:
.Ltmp822:
	movq	%rax, %r15
.Ltmp823:
	leaq	192(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp824:
	xorl	%r14d, %r14d
	xorl	%ebx, %ebx
	movq	32(%rsp), %r13
	jmp	.LBB37_109
.LBB37_137:
.Ltmp825:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB37_126:
.Ltmp810:
	movq	%rax, %r15
.Ltmp811:
	leaq	192(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp812:
	movb	$1, %bl
	xorl	%r14d, %r14d
	movq	32(%rsp), %r13
	jmp	.LBB37_109
.LBB37_128:
.Ltmp813:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB37_89:
.Ltmp798:
	movq	%rax, %r15
	movq	192(%rsp), %rsi
	movb	$1, %r14b
	testq	%rsi, %rsi
	je	.LBB37_91
	movq	200(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB37_91:
	movq	32(%rsp), %r13
	jmp	.LBB37_84
.LBB37_67:
.Ltmp793:
	movq	%rax, %r15
	jmp	.LBB37_77
.LBB37_72:
.Ltmp790:
	movq	%rax, %r15
	leaq	448(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB37_76
.LBB37_74:
.Ltmp787:
	jmp	.LBB37_75
.LBB37_41:
.Ltmp784:
	movq	%rax, %r15
	jmp	.LBB37_77
.LBB37_79:
.Ltmp781:
	movq	%rax, %r15
	leaq	192(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	jmp	.LBB37_76
.LBB37_40:
.Ltmp778:
.LBB37_75:
	movq	%rax, %r15
.LBB37_76:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB37_77:
	xorl	%ebx, %ebx
	jmp	.LBB37_78
.LBB37_18:
.Ltmp772:
	movq	%rax, %r15
	movb	$1, %bl
	jmp	.LBB37_19
.LBB37_16:
.Ltmp762:
	movq	%rax, %r15
	movb	$1, %bl
	jmp	.LBB37_14
.LBB37_11:
.Ltmp757:
	movq	%rax, %r15
.Ltmp758:
	leaq	192(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp759:
	jmp	.LBB37_13
.LBB37_12:
.Ltmp754:
	movq	%rax, %r15
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB37_13:
	xorl	%ebx, %ebx
.LBB37_14:
.Ltmp763:
	leaq	448(%rsp), %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp764:
	jmp	.LBB37_15
.LBB37_80:
.Ltmp751:
	jmp	.LBB37_81
.LBB37_22:
.Ltmp840:
	jmp	.LBB37_23
.LBB37_24:
.Ltmp775:
.LBB37_23:
	movq	%rax, %r15
	movb	$1, %bl
.LBB37_78:
.Ltmp841:
	leaq	832(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp842:
.LBB37_19:
.Ltmp843:
	leaq	48(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp844:
.LBB37_15:
	testb	%bl, %bl
	jne	.LBB37_82
	jmp	.LBB37_83
.LBB37_73:
.Ltmp845:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB37_17:
.Ltmp769:
.LBB37_81:
	movq	%rax, %r15
.LBB37_82:
	leaq	96(%rsp), %rdi
	callq	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
.LBB37_83:
	movb	$1, %r14b
	jmp	.LBB37_84
.LBB37_85:
.Ltmp805:
	movq	%rax, %r15
	movl	%r14d, %ebx
	movq	32(%rsp), %r13
	jmp	.LBB37_86
.LBB37_108:
.Ltmp830:
	movq	%rax, %r15
.LBB37_109:
.Ltmp831:
	leaq	832(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp832:
	jmp	.LBB37_110
.LBB37_101:
.Ltmp835:
	movq	%rax, %r15
	movb	$1, %r14b
	movb	$1, %bl
	movq	32(%rsp), %r13
.LBB37_110:
.Ltmp836:
	leaq	48(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp837:
.LBB37_86:
	testb	%bl, %bl
	je	.LBB37_87
.LBB37_84:
.Ltmp846:
	movq	%r13, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp847:
.LBB37_87:
	testb	%r14b, %r14b
	je	.LBB37_88
.Ltmp848:
	movq	40(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp849:
.LBB37_88:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB37_92:
.Ltmp850:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end37:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E, .Lfunc_end37-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$6matmul17h85c21c0fe5d1b624E","a",@progbits
	.p2align	2, 0x0
GCC_except_table37:
.Lexception32:
	.byte	255
	.byte	155
	.uleb128 .Lttbase28-.Lttbaseref28
.Lttbaseref28:
	.byte	1
	.uleb128 .Lcst_end32-.Lcst_begin32
.Lcst_begin32:
	.uleb128 .Ltmp749-.Lfunc_begin32
	.uleb128 .Ltmp750-.Ltmp749
	.uleb128 .Ltmp751-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp752-.Lfunc_begin32
	.uleb128 .Ltmp753-.Ltmp752
	.uleb128 .Ltmp754-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp755-.Lfunc_begin32
	.uleb128 .Ltmp756-.Ltmp755
	.uleb128 .Ltmp757-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp760-.Lfunc_begin32
	.uleb128 .Ltmp761-.Ltmp760
	.uleb128 .Ltmp762-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp765-.Lfunc_begin32
	.uleb128 .Ltmp768-.Ltmp765
	.uleb128 .Ltmp769-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp770-.Lfunc_begin32
	.uleb128 .Ltmp771-.Ltmp770
	.uleb128 .Ltmp772-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp776-.Lfunc_begin32
	.uleb128 .Ltmp777-.Ltmp776
	.uleb128 .Ltmp778-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp779-.Lfunc_begin32
	.uleb128 .Ltmp780-.Ltmp779
	.uleb128 .Ltmp781-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp782-.Lfunc_begin32
	.uleb128 .Ltmp783-.Ltmp782
	.uleb128 .Ltmp784-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp785-.Lfunc_begin32
	.uleb128 .Ltmp786-.Ltmp785
	.uleb128 .Ltmp787-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp788-.Lfunc_begin32
	.uleb128 .Ltmp789-.Ltmp788
	.uleb128 .Ltmp790-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp791-.Lfunc_begin32
	.uleb128 .Ltmp792-.Ltmp791
	.uleb128 .Ltmp793-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp799-.Lfunc_begin32
	.uleb128 .Ltmp800-.Ltmp799
	.uleb128 .Ltmp805-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp801-.Lfunc_begin32
	.uleb128 .Ltmp802-.Ltmp801
	.uleb128 .Ltmp835-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp802-.Lfunc_begin32
	.uleb128 .Ltmp806-.Ltmp802
	.byte	0
	.byte	0
	.uleb128 .Ltmp806-.Lfunc_begin32
	.uleb128 .Ltmp809-.Ltmp806
	.uleb128 .Ltmp810-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp809-.Lfunc_begin32
	.uleb128 .Ltmp803-.Ltmp809
	.byte	0
	.byte	0
	.uleb128 .Ltmp803-.Lfunc_begin32
	.uleb128 .Ltmp804-.Ltmp803
	.uleb128 .Ltmp805-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp804-.Lfunc_begin32
	.uleb128 .Ltmp814-.Ltmp804
	.byte	0
	.byte	0
	.uleb128 .Ltmp814-.Lfunc_begin32
	.uleb128 .Ltmp815-.Ltmp814
	.uleb128 .Ltmp830-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp815-.Lfunc_begin32
	.uleb128 .Ltmp816-.Ltmp815
	.byte	0
	.byte	0
	.uleb128 .Ltmp816-.Lfunc_begin32
	.uleb128 .Ltmp817-.Ltmp816
	.uleb128 .Ltmp830-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp817-.Lfunc_begin32
	.uleb128 .Ltmp818-.Ltmp817
	.byte	0
	.byte	0
	.uleb128 .Ltmp818-.Lfunc_begin32
	.uleb128 .Ltmp821-.Ltmp818
	.uleb128 .Ltmp822-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp821-.Lfunc_begin32
	.uleb128 .Ltmp826-.Ltmp821
	.byte	0
	.byte	0
	.uleb128 .Ltmp826-.Lfunc_begin32
	.uleb128 .Ltmp827-.Ltmp826
	.uleb128 .Ltmp830-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp833-.Lfunc_begin32
	.uleb128 .Ltmp834-.Ltmp833
	.uleb128 .Ltmp835-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp828-.Lfunc_begin32
	.uleb128 .Ltmp829-.Ltmp828
	.uleb128 .Ltmp830-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp773-.Lfunc_begin32
	.uleb128 .Ltmp774-.Ltmp773
	.uleb128 .Ltmp775-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp838-.Lfunc_begin32
	.uleb128 .Ltmp839-.Ltmp838
	.uleb128 .Ltmp840-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp794-.Lfunc_begin32
	.uleb128 .Ltmp795-.Ltmp794
	.uleb128 .Ltmp805-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp796-.Lfunc_begin32
	.uleb128 .Ltmp797-.Ltmp796
	.uleb128 .Ltmp798-.Lfunc_begin32
	.byte	0
	.uleb128 .Ltmp823-.Lfunc_begin32
	.uleb128 .Ltmp824-.Ltmp823
	.uleb128 .Ltmp825-.Lfunc_begin32
	.byte	1
	.uleb128 .Ltmp811-.Lfunc_begin32
	.uleb128 .Ltmp812-.Ltmp811
	.uleb128 .Ltmp813-.Lfunc_begin32
	.byte	1
	.uleb128 .Ltmp758-.Lfunc_begin32
	.uleb128 .Ltmp844-.Ltmp758
	.uleb128 .Ltmp845-.Lfunc_begin32
	.byte	1
	.uleb128 .Ltmp831-.Lfunc_begin32
	.uleb128 .Ltmp849-.Ltmp831
	.uleb128 .Ltmp850-.Lfunc_begin32
	.byte	1
	.uleb128 .Ltmp849-.Lfunc_begin32
	.uleb128 .Lfunc_end37-.Ltmp849
	.byte	0
	.byte	0
.Lcst_end32:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase28:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E:
.Lfunc_begin33:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception33
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$40, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movslq	%edx, %rax
	cmpl	$4, %eax
	jae	.LBB38_1
	movq	%rax, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB38_4
.LBB38_1:
	movl	%eax, %ecx
	shrl	$31, %ecx
	leaq	(%rax,%rcx,4), %rcx
	cmpq	$4, %rcx
	jae	.LBB38_3
	movq	%rcx, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB38_4
.LBB38_3:
	movw	$257, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	$4, 32(%rsp)
.LBB38_4:
.Ltmp851:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.73.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.74.llvm.7861498002582786512(%rip), %rcx
	leaq	8(%rsp), %rdi
	movl	$7, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp852:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$7sum_dim17h2b7dbffbcf27a3b0E@GOTPCREL(%rip)
	movq	%r14, %rax
	addq	$40, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB38_6:
	.cfi_def_cfa_offset 64
.Ltmp853:
	movq	%rax, %r14
.Ltmp854:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp855:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB38_8:
.Ltmp856:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end38:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E, .Lfunc_end38-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$7sum_dim17hbbc5b492bca3b861E","a",@progbits
	.p2align	2, 0x0
GCC_except_table38:
.Lexception33:
	.byte	255
	.byte	155
	.uleb128 .Lttbase29-.Lttbaseref29
.Lttbaseref29:
	.byte	1
	.uleb128 .Lcst_end33-.Lcst_begin33
.Lcst_begin33:
	.uleb128 .Ltmp851-.Lfunc_begin33
	.uleb128 .Ltmp852-.Ltmp851
	.uleb128 .Ltmp853-.Lfunc_begin33
	.byte	0
	.uleb128 .Ltmp852-.Lfunc_begin33
	.uleb128 .Ltmp854-.Ltmp852
	.byte	0
	.byte	0
	.uleb128 .Ltmp854-.Lfunc_begin33
	.uleb128 .Ltmp855-.Ltmp854
	.uleb128 .Ltmp856-.Lfunc_begin33
	.byte	1
	.uleb128 .Ltmp855-.Lfunc_begin33
	.uleb128 .Lfunc_end38-.Ltmp855
	.byte	0
	.byte	0
.Lcst_end33:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase29:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E,@function
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E:
.Lfunc_begin34:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception34
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$40, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	movslq	%edx, %rax
	cmpl	$4, %eax
	jae	.LBB39_1
	movq	%rax, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB39_4
.LBB39_1:
	movl	%eax, %ecx
	shrl	$31, %ecx
	leaq	(%rax,%rcx,4), %rcx
	cmpq	$4, %rcx
	jae	.LBB39_3
	movq	%rcx, 16(%rsp)
	movb	$2, 8(%rsp)
	jmp	.LBB39_4
.LBB39_3:
	movw	$257, 8(%rsp)
	movq	%rax, 16(%rsp)
	movq	$0, 24(%rsp)
	movq	$4, 32(%rsp)
.LBB39_4:
.Ltmp857:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.75.llvm.7861498002582786512(%rip), %rsi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.76.llvm.7861498002582786512(%rip), %rcx
	leaq	8(%rsp), %rdi
	movl	$8, %edx
	callq	_ZN11burn_tensor6tensor3api5check16unwrap_dim_index17hc91a4a6e6cd473caE
.Ltmp858:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movq	%rax, %rdx
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..numeric..Numeric$u20$for$u20$burn_tensor..bridge..kind..Float$GT$8mean_dim17hefca12d60d63f690E@GOTPCREL(%rip)
	movq	%r14, %rax
	addq	$40, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB39_6:
	.cfi_def_cfa_offset 64
.Ltmp859:
	movq	%rax, %r14
.Ltmp860:
	movq	%rbx, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp861:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB39_8:
.Ltmp862:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end39:
	.size	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E, .Lfunc_end39-_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$8mean_dim17h716c52ac341f0784E","a",@progbits
	.p2align	2, 0x0
GCC_except_table39:
.Lexception34:
	.byte	255
	.byte	155
	.uleb128 .Lttbase30-.Lttbaseref30
.Lttbaseref30:
	.byte	1
	.uleb128 .Lcst_end34-.Lcst_begin34
.Lcst_begin34:
	.uleb128 .Ltmp857-.Lfunc_begin34
	.uleb128 .Ltmp858-.Ltmp857
	.uleb128 .Ltmp859-.Lfunc_begin34
	.byte	0
	.uleb128 .Ltmp858-.Lfunc_begin34
	.uleb128 .Ltmp860-.Ltmp858
	.byte	0
	.byte	0
	.uleb128 .Ltmp860-.Lfunc_begin34
	.uleb128 .Ltmp861-.Ltmp860
	.uleb128 .Ltmp862-.Lfunc_begin34
	.byte	1
	.uleb128 .Ltmp861-.Lfunc_begin34
	.uleb128 .Lfunc_end39-.Ltmp861
	.byte	0
	.byte	0
.Lcst_end34:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase30:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE
	.globl	_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE,@function
_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE:
.Lfunc_begin35:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception35
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$112, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
.Ltmp863:
	leaq	48(%rsp), %rdi
	callq	*_ZN106_$LT$burn_dispatch..tensor..DispatchTensor$u20$as$u20$burn_backend..backend..primitive..TensorMetadata$GT$5dtype17hf5cb6bd47fe2350dE@GOTPCREL(%rip)
.Ltmp864:
	movq	48(%rsp), %rax
	movl	$3, %r15d
	cmpq	$2, %rax
	jbe	.LBB40_8
	movl	$2, %r15d
	cmpl	$8, %eax
	jae	.LBB40_3
.LBB40_8:
	leaq	8(%r14), %rdi
	movl	$192, %edx
	movq	%rbx, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%r15, (%r14)
	movq	%r14, %rax
	addq	$112, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB40_3:
	.cfi_def_cfa_offset 144
	movups	48(%rsp), %xmm0
	movups	64(%rsp), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movb	$0, 15(%rsp)
	leaq	15(%rsp), %rax
	movq	%rax, 16(%rsp)
	leaq	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 24(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 32(%rsp)
	leaq	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 40(%rsp)
.Ltmp865:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512(%rip), %rdx
	leaq	16(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp866:
	ud2
.LBB40_6:
.Ltmp867:
	movq	%rax, %r14
.Ltmp868:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp869:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB40_5:
.Ltmp870:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end40:
	.size	_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE, .Lfunc_end40-_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table40:
.Lexception35:
	.byte	255
	.byte	155
	.uleb128 .Lttbase31-.Lttbaseref31
.Lttbaseref31:
	.byte	1
	.uleb128 .Lcst_end35-.Lcst_begin35
.Lcst_begin35:
	.uleb128 .Ltmp863-.Lfunc_begin35
	.uleb128 .Ltmp864-.Ltmp863
	.uleb128 .Ltmp867-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp864-.Lfunc_begin35
	.uleb128 .Ltmp865-.Ltmp864
	.byte	0
	.byte	0
	.uleb128 .Ltmp865-.Lfunc_begin35
	.uleb128 .Ltmp866-.Ltmp865
	.uleb128 .Ltmp867-.Lfunc_begin35
	.byte	0
	.uleb128 .Ltmp868-.Lfunc_begin35
	.uleb128 .Ltmp869-.Ltmp868
	.uleb128 .Ltmp870-.Lfunc_begin35
	.byte	1
	.uleb128 .Ltmp869-.Lfunc_begin35
	.uleb128 .Lfunc_end40-.Ltmp869
	.byte	0
	.byte	0
.Lcst_end35:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase31:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE
	.globl	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE,@function
_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE:
.Lfunc_begin36:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception36
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movss	%xmm0, 44(%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp871:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp872:
.Ltmp873:
	leaq	48(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movss	44(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17hde1bd2bbf814ead7E
.Ltmp874:
	leaq	64(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	48(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..ordered..Ordered$u20$for$u20$burn_tensor..bridge..kind..Float$GT$12lower_scalar17h11447cd3a7c51f8fE@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB41_3:
	.cfi_def_cfa %rbp, 16
.Ltmp875:
	movq	%rax, %rbx
.Ltmp876:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp877:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB41_5:
.Ltmp878:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end41:
	.size	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE, .Lfunc_end41-_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$12lower_scalar17hc39d6a7319fa7eafE","a",@progbits
	.p2align	2, 0x0
GCC_except_table41:
.Lexception36:
	.byte	255
	.byte	155
	.uleb128 .Lttbase32-.Lttbaseref32
.Lttbaseref32:
	.byte	1
	.uleb128 .Lcst_end36-.Lcst_begin36
.Lcst_begin36:
	.uleb128 .Ltmp871-.Lfunc_begin36
	.uleb128 .Ltmp874-.Ltmp871
	.uleb128 .Ltmp875-.Lfunc_begin36
	.byte	0
	.uleb128 .Ltmp874-.Lfunc_begin36
	.uleb128 .Ltmp876-.Ltmp874
	.byte	0
	.byte	0
	.uleb128 .Ltmp876-.Lfunc_begin36
	.uleb128 .Ltmp877-.Ltmp876
	.uleb128 .Ltmp878-.Lfunc_begin36
	.byte	1
	.uleb128 .Ltmp877-.Lfunc_begin36
	.uleb128 .Lfunc_end41-.Ltmp877
	.byte	0
	.byte	0
.Lcst_end36:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase32:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE","ax",@progbits
	.hidden	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE
	.globl	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE
	.p2align	4
	.type	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE,@function
_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE:
.Lfunc_begin37:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception37
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$384, %rsp
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movss	%xmm0, 44(%rsp)
	movq	%rsi, %r14
	movq	%rdi, %rbx
.Ltmp879:
	leaq	64(%rsp), %rdi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
.Ltmp880:
.Ltmp881:
	leaq	48(%rsp), %rdi
	leaq	64(%rsp), %rsi
	movss	44(%rsp), %xmm0
	callq	_ZN8burn_std7element6scalar6Scalar3new17hde1bd2bbf814ead7E
.Ltmp882:
	leaq	64(%rsp), %r15
	movl	$256, %edx
	movq	%r15, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	leaq	48(%rsp), %rdx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float105_$LT$impl$u20$burn_tensor..bridge..ops..ordered..Ordered$u20$for$u20$burn_tensor..bridge..kind..Float$GT$9clamp_min17h02b017d0491cb557E@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-24(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB42_3:
	.cfi_def_cfa %rbp, 16
.Ltmp883:
	movq	%rax, %rbx
.Ltmp884:
	movq	%r14, %rdi
	callq	*_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip)
.Ltmp885:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB42_5:
.Ltmp886:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end42:
	.size	_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE, .Lfunc_end42-_ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE
	.cfi_endproc
	.section	".gcc_except_table._ZN11burn_tensor6tensor3api9orderable69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$9clamp_min17h54fd66f90c63dd3fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table42:
.Lexception37:
	.byte	255
	.byte	155
	.uleb128 .Lttbase33-.Lttbaseref33
.Lttbaseref33:
	.byte	1
	.uleb128 .Lcst_end37-.Lcst_begin37
.Lcst_begin37:
	.uleb128 .Ltmp879-.Lfunc_begin37
	.uleb128 .Ltmp882-.Ltmp879
	.uleb128 .Ltmp883-.Lfunc_begin37
	.byte	0
	.uleb128 .Ltmp882-.Lfunc_begin37
	.uleb128 .Ltmp884-.Ltmp882
	.byte	0
	.byte	0
	.uleb128 .Ltmp884-.Lfunc_begin37
	.uleb128 .Ltmp885-.Ltmp884
	.uleb128 .Ltmp886-.Lfunc_begin37
	.byte	1
	.uleb128 .Ltmp885-.Lfunc_begin37
	.uleb128 .Lfunc_end42-.Ltmp885
	.byte	0
	.byte	0
.Lcst_end37:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase33:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E:
.Lfunc_begin38:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception38
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$264, %rsp
	.cfi_def_cfa_offset 288
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %r14
	leaq	136(%r14), %rcx
	movq	%rcx, (%rax)
	leaq	128(%rsp), %rdi
	movl	$136, %edx
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	112(%r14), %rax
	movq	%rax, 112(%rsp)
	movups	96(%r14), %xmm0
	movaps	%xmm0, 96(%rsp)
	movups	80(%r14), %xmm0
	movaps	%xmm0, 80(%rsp)
	movups	64(%r14), %xmm0
	movaps	%xmm0, 64(%rsp)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	32(%r14), %xmm2
	movups	48(%r14), %xmm3
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm2, 32(%rsp)
	movaps	%xmm1, 16(%rsp)
	movaps	%xmm0, (%rsp)
	movq	248(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB43_2
	leaq	248(%rsp), %rdi
	#MEMBARRIER
.Ltmp887:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp888:
.LBB43_2:
	movq	256(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB43_4
	leaq	256(%rsp), %rdi
	#MEMBARRIER
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB43_4:
	movq	%rsp, %rsi
	movq	%rbx, %rdi
	callq	*_ZN12nepenthe_ops5fused5Batch3new17h36c0f180f5db0f01E@GOTPCREL(%rip)
	movq	%rbx, %rax
	addq	$264, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB43_5:
	.cfi_def_cfa_offset 288
.Ltmp889:
	movq	%rax, %rbx
	movq	256(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB43_7
	leaq	256(%rsp), %rdi
	#MEMBARRIER
.Ltmp890:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp891:
.LBB43_7:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB43_8:
.Ltmp892:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end43:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E, .Lfunc_end43-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.cfi_endproc
	.section	".gcc_except_table._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E","a",@progbits
	.p2align	2, 0x0
GCC_except_table43:
.Lexception38:
	.byte	255
	.byte	155
	.uleb128 .Lttbase34-.Lttbaseref34
.Lttbaseref34:
	.byte	1
	.uleb128 .Lcst_end38-.Lcst_begin38
.Lcst_begin38:
	.uleb128 .Lfunc_begin38-.Lfunc_begin38
	.uleb128 .Ltmp887-.Lfunc_begin38
	.byte	0
	.byte	0
	.uleb128 .Ltmp887-.Lfunc_begin38
	.uleb128 .Ltmp888-.Ltmp887
	.uleb128 .Ltmp889-.Lfunc_begin38
	.byte	0
	.uleb128 .Ltmp888-.Lfunc_begin38
	.uleb128 .Ltmp890-.Ltmp888
	.byte	0
	.byte	0
	.uleb128 .Ltmp890-.Lfunc_begin38
	.uleb128 .Ltmp891-.Ltmp890
	.uleb128 .Ltmp892-.Lfunc_begin38
	.byte	1
	.uleb128 .Ltmp891-.Lfunc_begin38
	.uleb128 .Lfunc_end43-.Ltmp891
	.byte	0
	.byte	0
.Lcst_end38:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase34:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h064b58b6942a8400E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h064b58b6942a8400E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h064b58b6942a8400E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h064b58b6942a8400E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h064b58b6942a8400E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rdx
	movq	(%rdx), %rcx
	movq	8(%rdx), %rax
	leaq	8(%rcx), %rsi
	movq	%rsi, (%rdx)
	movq	8(%rax), %rdx
	movq	(%rdx), %r14
	testq	%r14, %r14
	je	.LBB44_10
	movq	(%rcx), %rdi
	movq	(%rax), %rax
	movq	(%rax), %rax
	movq	%rax, %rcx
	orq	%r14, %rcx
	shrq	$32, %rcx
	je	.LBB44_2
	xorl	%edx, %edx
	divq	%r14
	movq	%rdx, %rbx
	jmp	.LBB44_4
.LBB44_2:
	xorl	%edx, %edx
	divl	%r14d
	movl	%edx, %ebx
.LBB44_4:
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%rax, %rcx
	movq	%rdx, %rsi
	movq	%rdx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB44_5
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rax, %r8
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jb	.LBB44_11
.LBB44_8:
	cmpq	%rdx, %r8
	ja	.LBB44_12
	leaq	(%rcx,%rbx,4), %rax
	movq	%r8, %rdx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB44_5:
	.cfi_def_cfa_offset 32
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r14d
	movl	%eax, %r8d
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jae	.LBB44_8
.LBB44_11:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.112.llvm.13867215145974308402(%rip), %rcx
	movq	%rbx, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB44_12:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.111.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB44_10:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.110.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end44:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h064b58b6942a8400E, .Lfunc_end44-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h064b58b6942a8400E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rax
	movq	(%rax), %rax
	cmpb	$2, 96(%rax)
	jne	.LBB45_3
	xorl	%eax, %eax
	retq
.LBB45_3:
	lock		incq	(%rax)
	jle	.LBB45_4
	retq
.LBB45_4:
	ud2
.Lfunc_end45:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE, .Lfunc_end45-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rax
	movq	(%rax), %rax
	lock		incq	(%rax)
	jle	.LBB46_1
	retq
.LBB46_1:
	ud2
.Lfunc_end46:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E, .Lfunc_end46-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab94e7020d8638fE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab94e7020d8638fE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab94e7020d8638fE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab94e7020d8638fE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab94e7020d8638fE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end47:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab94e7020d8638fE, .Lfunc_end47-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab94e7020d8638fE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rcx
	movq	120(%rcx), %rax
	movq	128(%rcx), %rdx
	lock		incq	(%rax)
	jle	.LBB48_2
	lock		incq	(%rdx)
	jle	.LBB48_2
	retq
.LBB48_2:
	ud2
.Lfunc_end48:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E, .Lfunc_end48-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	subq	$200, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	leaq	8(%rsp), %r14
	movl	$192, %edx
	movq	%r14, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
	movq	%rbx, %rax
	addq	$200, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end49:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE, .Lfunc_end49-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1cd801c6731115f7E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1cd801c6731115f7E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1cd801c6731115f7E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1cd801c6731115f7E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1cd801c6731115f7E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end50:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1cd801c6731115f7E, .Lfunc_end50-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1cd801c6731115f7E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h23be35ca808e57a7E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h23be35ca808e57a7E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h23be35ca808e57a7E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h23be35ca808e57a7E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h23be35ca808e57a7E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rcx
	movq	8(%rcx), %rax
	movq	16(%rcx), %rdx
	retq
.Lfunc_end51:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h23be35ca808e57a7E, .Lfunc_end51-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h23be35ca808e57a7E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	leaq	8(%rcx), %rsi
	movq	%rsi, (%rax)
	movq	(%rcx), %rdi
	movq	(%rdx), %rcx
	movq	16(%rcx), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB52_2
	leaq	(%rdi,%rdi,8), %rax
	shlq	$2, %rax
	addq	8(%rcx), %rax
	retq
.LBB52_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end52:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE, .Lfunc_end52-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h418ffca91bf23ec6E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h418ffca91bf23ec6E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h418ffca91bf23ec6E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h418ffca91bf23ec6E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h418ffca91bf23ec6E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rax
	movq	%rax, %rdx
	retq
.Lfunc_end53:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h418ffca91bf23ec6E, .Lfunc_end53-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h418ffca91bf23ec6E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h49effd7f90eb641bE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h49effd7f90eb641bE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h49effd7f90eb641bE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h49effd7f90eb641bE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h49effd7f90eb641bE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	leaq	8(%rcx), %rsi
	movq	%rsi, (%rax)
	movq	(%rcx), %rax
	movq	(%rdx), %rcx
	movq	(%rcx), %rdi
	movq	(%rax), %rax
	movq	32(%rax), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB54_3
	movq	24(%rax), %rcx
	shlq	$5, %rdi
	movq	16(%rcx,%rdi), %rax
	movq	24(%rcx,%rdi), %rdx
	cmpq	%rax, %rdx
	ja	.LBB54_2
	addq	%rdi, %rcx
	movq	8(%rcx), %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB54_2:
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB54_3:
	leaq	anon.3c343817f2a84c03ebbbdd677e122254.6.llvm.17533460438818409478(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end54:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h49effd7f90eb641bE, .Lfunc_end54-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h49effd7f90eb641bE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4b7ea87fd3e43b58E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4b7ea87fd3e43b58E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4b7ea87fd3e43b58E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4b7ea87fd3e43b58E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4b7ea87fd3e43b58E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end55:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4b7ea87fd3e43b58E, .Lfunc_end55-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4b7ea87fd3e43b58E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f5d8bb303c1c20E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f5d8bb303c1c20E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f5d8bb303c1c20E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f5d8bb303c1c20E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f5d8bb303c1c20E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470(%rip), %rsi
	movl	$23, %edx
	jmpq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Lfunc_end56:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f5d8bb303c1c20E, .Lfunc_end56-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f5d8bb303c1c20E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h53b508a8e8c74b93E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h53b508a8e8c74b93E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h53b508a8e8c74b93E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h53b508a8e8c74b93E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h53b508a8e8c74b93E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end57:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h53b508a8e8c74b93E, .Lfunc_end57-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h53b508a8e8c74b93E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rax
	cmpq	$0, (%rax)
	setne	%al
	retq
.Lfunc_end58:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E, .Lfunc_end58-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h57d95914fb6bfb51E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h57d95914fb6bfb51E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h57d95914fb6bfb51E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h57d95914fb6bfb51E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h57d95914fb6bfb51E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end59:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h57d95914fb6bfb51E, .Lfunc_end59-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h57d95914fb6bfb51E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6769f0b5525775daE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6769f0b5525775daE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6769f0b5525775daE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6769f0b5525775daE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6769f0b5525775daE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end60:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6769f0b5525775daE, .Lfunc_end60-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6769f0b5525775daE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6acf496e0a3f9e58E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6acf496e0a3f9e58E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6acf496e0a3f9e58E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6acf496e0a3f9e58E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6acf496e0a3f9e58E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end61:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6acf496e0a3f9e58E, .Lfunc_end61-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6acf496e0a3f9e58E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6ef1a4beba3ca180E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6ef1a4beba3ca180E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6ef1a4beba3ca180E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6ef1a4beba3ca180E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6ef1a4beba3ca180E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rsi), %rax
	movq	8(%rax), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	movq	(%rdx), %r15
	imulq	(%rcx), %r15
	movq	16(%rax), %rax
	imulq	(%rax), %r15
	leaq	(,%r15,4), %rbx
	movq	%r15, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %rbx
	seta	%cl
	orb	%al, %cl
	je	.LBB62_3
	xorl	%r14d, %r14d
.LBB62_2:
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB62_3:
	testq	%rbx, %rbx
	je	.LBB62_4
	movq	%rdi, %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r14d
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB62_2
	movq	%r15, %rcx
	movq	%r12, %rdi
	jmp	.LBB62_7
.LBB62_4:
	movl	$4, %eax
	xorl	%ecx, %ecx
.LBB62_7:
	movq	%rcx, (%rdi)
	movq	%rax, 8(%rdi)
	movq	%r15, 16(%rdi)
	movq	%rdi, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end62:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6ef1a4beba3ca180E, .Lfunc_end62-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6ef1a4beba3ca180E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7f40bdea834c5655E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7f40bdea834c5655E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7f40bdea834c5655E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7f40bdea834c5655E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7f40bdea834c5655E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rdx
	movq	8(%rax), %rcx
	leaq	8(%rdx), %rsi
	movq	%rsi, (%rax)
	movq	(%rdx), %rdi
	movq	8(%rcx), %rsi
	cmpq	%rsi, %rdi
	jae	.LBB63_2
	leaq	(%rdi,%rdi,8), %rax
	shlq	$2, %rax
	addq	(%rcx), %rax
	retq
.LBB63_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470(%rip), %rdx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end63:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7f40bdea834c5655E, .Lfunc_end63-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7f40bdea834c5655E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h894b41e9868d3328E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h894b41e9868d3328E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h894b41e9868d3328E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h894b41e9868d3328E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h894b41e9868d3328E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end64:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h894b41e9868d3328E, .Lfunc_end64-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h894b41e9868d3328E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9956279f4610f81aE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9956279f4610f81aE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9956279f4610f81aE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9956279f4610f81aE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9956279f4610f81aE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rax
	movq	(%rax), %rdx
	movq	8(%rax), %rcx
	leaq	8(%rdx), %rsi
	movq	%rsi, (%rax)
	movq	8(%rcx), %rax
	movl	(%rax), %edi
	addl	%edi, %edi
	andl	$2, %edi
	addq	(%rdx), %rdi
	cmpq	$3, %rdi
	ja	.LBB65_4
	shlq	$4, %rdi
	movq	(%rcx), %r8
	movq	16(%rcx), %rax
	movq	8(%r8,%rdi), %rdx
	movq	(%rax), %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %rcx
	movq	%rcx, %rsi
	addq	%rax, %rsi
	jb	.LBB65_5
	cmpq	%rdx, %rsi
	ja	.LBB65_5
	addq	%rdi, %r8
	shlq	$2, %rax
	addq	(%r8), %rax
	movq	%rcx, %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB65_5:
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470(%rip), %rcx
	movq	%rax, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB65_4:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470(%rip), %rdx
	movl	$4, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_bounds_check@GOTPCREL(%rip)
.Lfunc_end65:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9956279f4610f81aE, .Lfunc_end65-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9956279f4610f81aE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9e5cd5d6bab8c9f2E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9e5cd5d6bab8c9f2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9e5cd5d6bab8c9f2E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9e5cd5d6bab8c9f2E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9e5cd5d6bab8c9f2E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end66:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9e5cd5d6bab8c9f2E, .Lfunc_end66-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9e5cd5d6bab8c9f2E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha367a56f315f2e6eE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha367a56f315f2e6eE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha367a56f315f2e6eE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha367a56f315f2e6eE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha367a56f315f2e6eE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rsi), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	leaq	8(%rax), %rsi
	movq	%rsi, (%rcx)
	movq	(%rdx), %rcx
	movq	16(%rcx), %rdx
	movq	24(%rcx), %r8
	cmpq	%rdx, %r8
	ja	.LBB67_4
	movq	64(%rcx), %rsi
	movq	(%rax), %rax
	imulq	%rsi, %rax
	movq	%r8, %rdx
	subq	%rax, %rdx
	jb	.LBB67_5
	cmpq	%rdx, %rsi
	ja	.LBB67_6
	movq	8(%rcx), %rdx
	leaq	(%rdx,%rax,4), %rax
	movq	48(%rcx), %rdx
	movq	56(%rcx), %r8
	movq	72(%rcx), %rcx
	movq	%rax, (%rdi)
	movq	%rsi, 8(%rdi)
	movq	%r8, 16(%rdi)
	movq	%rcx, 24(%rdi)
	movq	%rdx, 32(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB67_4:
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB67_6:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.90.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB67_5:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.91.llvm.13867215145974308402(%rip), %rcx
	movq	%rax, %rdi
	movq	%r8, %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end67:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha367a56f315f2e6eE, .Lfunc_end67-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha367a56f315f2e6eE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb53c0c9fa3b224a6E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb53c0c9fa3b224a6E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb53c0c9fa3b224a6E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb53c0c9fa3b224a6E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb53c0c9fa3b224a6E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rsi), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %r9
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	8(%r9), %rdx
	movq	16(%r9), %rax
	movq	(%rax), %rsi
	movq	(%rcx), %rax
	imulq	%rsi, %rax
	movq	%rdx, %r8
	subq	%rax, %r8
	jb	.LBB68_7
	cmpq	%r8, %rsi
	ja	.LBB68_8
	movq	24(%r9), %rcx
	movq	(%rcx), %rcx
	testq	%rcx, %rcx
	je	.LBB68_9
	movq	(%r9), %rdx
	leaq	(%rdx,%rax,4), %r8
	movq	%rsi, %rax
	orq	%rcx, %rax
	shrq	$32, %rax
	je	.LBB68_4
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rcx
	jmp	.LBB68_6
.LBB68_4:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%ecx
.LBB68_6:
	movq	%r8, (%rdi)
	movq	%rsi, 8(%rdi)
	movq	%rcx, 16(%rdi)
	movq	$0, 24(%rdi)
	movq	%rax, 32(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB68_8:
	.cfi_def_cfa_offset 16
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB68_7:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470(%rip), %rcx
	movq	%rax, %rdi
	movq	%rdx, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB68_9:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end68:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb53c0c9fa3b224a6E, .Lfunc_end68-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb53c0c9fa3b224a6E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb6235d1e4d37d3c0E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb6235d1e4d37d3c0E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb6235d1e4d37d3c0E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb6235d1e4d37d3c0E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb6235d1e4d37d3c0E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end69:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb6235d1e4d37d3c0E, .Lfunc_end69-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb6235d1e4d37d3c0E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc348c3c2383e77efE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc348c3c2383e77efE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc348c3c2383e77efE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc348c3c2383e77efE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc348c3c2383e77efE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end70:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc348c3c2383e77efE, .Lfunc_end70-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc348c3c2383e77efE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rax
	shrq	%rax
	retq
.Lfunc_end71:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E, .Lfunc_end71-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd1f4f928e8f9ac1fE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd1f4f928e8f9ac1fE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd1f4f928e8f9ac1fE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd1f4f928e8f9ac1fE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd1f4f928e8f9ac1fE:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rdx
	movq	(%rdx), %rcx
	movq	8(%rdx), %rax
	leaq	8(%rcx), %rsi
	movq	%rsi, (%rdx)
	movq	8(%rax), %rdx
	movq	16(%rdx), %r14
	testq	%r14, %r14
	je	.LBB72_10
	movq	(%rcx), %rdi
	movq	(%rax), %rax
	movq	(%rax), %rax
	movq	%rax, %rcx
	orq	%r14, %rcx
	shrq	$32, %rcx
	je	.LBB72_2
	xorl	%edx, %edx
	divq	%r14
	movq	%rdx, %rbx
	jmp	.LBB72_4
.LBB72_2:
	xorl	%edx, %edx
	divl	%r14d
	movl	%edx, %ebx
.LBB72_4:
	movq	%rax, %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	movq	%rax, %rcx
	movq	%rdx, %rsi
	movq	%rdx, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	je	.LBB72_5
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%r14
	movq	%rax, %r8
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jb	.LBB72_11
.LBB72_8:
	cmpq	%rdx, %r8
	ja	.LBB72_12
	leaq	(%rcx,%rbx,4), %rax
	movq	%r8, %rdx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB72_5:
	.cfi_def_cfa_offset 32
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%r14d
	movl	%eax, %r8d
	imulq	%r8, %rbx
	movq	%rsi, %rdx
	subq	%rbx, %rdx
	jae	.LBB72_8
.LBB72_11:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.112.llvm.13867215145974308402(%rip), %rcx
	movq	%rbx, %rdi
	movq	%rsi, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB72_12:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.111.llvm.13867215145974308402(%rip), %rcx
	xorl	%edi, %edi
	movq	%r8, %rsi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB72_10:
	leaq	anon.a61a49ba1689e702c2a86003a4836971.110.llvm.13867215145974308402(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end72:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd1f4f928e8f9ac1fE, .Lfunc_end72-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd1f4f928e8f9ac1fE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8c317f53203c82eE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8c317f53203c82eE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8c317f53203c82eE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8c317f53203c82eE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8c317f53203c82eE:
	.cfi_startproc
	movq	(%rdi), %rax
	movq	(%rax), %rcx
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470(%rip), %rsi
	movl	$25, %edx
	jmpq	*_ZN8burn_std3ops13check_nonzero17h1c83aba111ab0a4dE@GOTPCREL(%rip)
.Lfunc_end73:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8c317f53203c82eE, .Lfunc_end73-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8c317f53203c82eE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he2c86bcbd8fd8930E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he2c86bcbd8fd8930E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he2c86bcbd8fd8930E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he2c86bcbd8fd8930E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he2c86bcbd8fd8930E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end74:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he2c86bcbd8fd8930E, .Lfunc_end74-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he2c86bcbd8fd8930E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he772186e90f38cafE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he772186e90f38cafE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he772186e90f38cafE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he772186e90f38cafE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he772186e90f38cafE:
	.cfi_startproc
	movq	(%rsi), %rax
	movq	8(%rax), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rax
	movq	8(%rcx), %rdx
	xorl	%esi, %esi
	subq	(%rcx), %rdx
	cmovaeq	%rdx, %rsi
	imulq	(%rax), %rsi
	jmp	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
.Lfunc_end75:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he772186e90f38cafE, .Lfunc_end75-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he772186e90f38cafE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he9a58b13a9211e19E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he9a58b13a9211e19E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he9a58b13a9211e19E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he9a58b13a9211e19E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he9a58b13a9211e19E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$32, %rsp
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	leaq	8(%rcx), %rsi
	movq	%rsi, (%rax)
	movq	(%rcx), %rax
	movq	(%rdx), %rcx
	movq	%rax, (%rsp)
	movq	8(%rcx), %rax
	movq	16(%rcx), %rcx
	leaq	(%rax,%rcx,8), %rcx
	movq	%rax, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rsp, %rax
	movq	%rax, 24(%rsp)
	leaq	8(%rsp), %rsi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E
	movq	%rbx, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end76:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he9a58b13a9211e19E, .Lfunc_end76-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he9a58b13a9211e19E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec28d65805b6d0d4E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec28d65805b6d0d4E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec28d65805b6d0d4E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec28d65805b6d0d4E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec28d65805b6d0d4E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %r14
	leaq	8(%rcx), %rdx
	movq	%rdx, (%rax)
	movq	(%rcx), %rdx
	movq	(%r14), %rdi
	movq	8(%r14), %rax
	movq	(%rax), %rsi
	callq	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	movq	%rax, %rcx
	movq	16(%r14), %rax
	movq	(%rax), %rdi
	testq	%rdi, %rdi
	je	.LBB77_5
	movq	%rdx, %rsi
	movq	%rdx, %rax
	orq	%rdi, %rax
	shrq	$32, %rax
	je	.LBB77_2
	movq	%rsi, %rax
	xorl	%edx, %edx
	divq	%rdi
	jmp	.LBB77_4
.LBB77_2:
	movl	%esi, %eax
	xorl	%edx, %edx
	divl	%edi
.LBB77_4:
	movq	%rcx, (%rbx)
	movq	%rsi, 8(%rbx)
	movq	%rdi, 16(%rbx)
	movq	$0, 24(%rbx)
	movq	%rax, 32(%rbx)
	movq	%rbx, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB77_5:
	.cfi_def_cfa_offset 32
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470(%rip), %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const23panic_const_div_by_zero@GOTPCREL(%rip)
.Lfunc_end77:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec28d65805b6d0d4E, .Lfunc_end77-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec28d65805b6d0d4E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hed0f0854f674ef26E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hed0f0854f674ef26E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hed0f0854f674ef26E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hed0f0854f674ef26E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hed0f0854f674ef26E:
	.cfi_startproc
	movq	(%rsi), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	leaq	8(%rax), %rsi
	movq	%rsi, (%rcx)
	movq	(%rdx), %rcx
	movq	(%rcx), %rsi
	testq	%rsi, %rsi
	je	.LBB78_5
	movq	(%rax), %rax
	movq	8(%rax), %r8
	movq	16(%rax), %rcx
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB78_2
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB78_4
.LBB78_2:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB78_4:
	subq	%rdx, %rcx
	leaq	(%r8,%rcx,4), %rax
	movq	%rsi, 32(%rdi)
	movq	%r8, (%rdi)
	movq	%rcx, 8(%rdi)
	movq	%rax, 16(%rdi)
	movq	%rdx, 24(%rdi)
	movq	%rdi, %rax
	retq
.LBB78_5:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end78:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hed0f0854f674ef26E, .Lfunc_end78-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hed0f0854f674ef26E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17heff07a31b89c3b18E","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17heff07a31b89c3b18E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17heff07a31b89c3b18E
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17heff07a31b89c3b18E,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17heff07a31b89c3b18E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$320, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rcx
	movq	8(%rax), %rdx
	leaq	8(%rcx), %rsi
	movq	%rsi, (%rax)
	movq	(%rcx), %r14
	movq	(%rdx), %rsi
	movq	8(%rdx), %r12
	movq	%rsp, %r15
	movq	%r15, %rdi
	callq	*_ZN78_$LT$burn_tensor..bridge..kind..BridgeTensor$u20$as$u20$core..clone..Clone$GT$5clone17h695440ce33272017E@GOTPCREL(%rip)
	movq	(%r12), %r8
	imulq	%r8, %r14
	movq	%rbx, %rdi
	movq	%r15, %rsi
	movl	$1, %edx
	movq	%r14, %rcx
	callq	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$6narrow17h8c3eb55244d21b93E
	movq	%rbx, %rax
	leaq	-32(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end79:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17heff07a31b89c3b18E, .Lfunc_end79-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17heff07a31b89c3b18E
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf59a41700427c5cdE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf59a41700427c5cdE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf59a41700427c5cdE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf59a41700427c5cdE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf59a41700427c5cdE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	(%rsi), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	leaq	16(%rax), %rsi
	movq	%rsi, (%rcx)
	movq	(%rdx), %rcx
	movq	(%rcx), %rsi
	testq	%rsi, %rsi
	je	.LBB80_5
	movq	%rdi, %rbx
	movq	(%rax), %rdi
	movq	8(%rax), %rcx
	movq	%rcx, %rax
	orq	%rsi, %rax
	shrq	$32, %rax
	je	.LBB80_2
	movq	%rcx, %rax
	xorl	%edx, %edx
	divq	%rsi
	jmp	.LBB80_4
.LBB80_2:
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%esi
.LBB80_4:
	subq	%rdx, %rcx
	leaq	(%rdi,%rcx,4), %rax
	movq	%rdi, 8(%rsp)
	movq	%rcx, 16(%rsp)
	movq	%rax, 24(%rsp)
	movq	%rdx, 32(%rsp)
	movq	%rsi, 40(%rsp)
	leaq	8(%rsp), %rsi
	movq	%rbx, %rdi
	callq	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E
	movq	%rbx, %rax
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB80_5:
	.cfi_def_cfa_offset 64
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470(%rip), %rdi
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470(%rip), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Lfunc_end80:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf59a41700427c5cdE, .Lfunc_end80-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf59a41700427c5cdE
	.cfi_endproc

	.section	".text._ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf68b8b57cfe8d29dE","ax",@progbits
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf68b8b57cfe8d29dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf68b8b57cfe8d29dE
	.p2align	4
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf68b8b57cfe8d29dE,@function
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf68b8b57cfe8d29dE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$192, %rsp
	.cfi_def_cfa_offset 224
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	(%rsi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %r14
	leaq	192(%rsi), %rcx
	movq	%rcx, (%rax)
	movq	%rsp, %r15
	movl	$192, %edx
	movq	%r15, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rdi
	movq	%r14, %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E
	movq	%rbx, %rax
	addq	$192, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end81:
	.size	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf68b8b57cfe8d29dE, .Lfunc_end81-_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf68b8b57cfe8d29dE
	.cfi_endproc

	.section	.text._ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E,"ax",@progbits
	.hidden	_ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E
	.globl	_ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E
	.p2align	4
	.type	_ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E,@function
_ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E:
.Lfunc_begin39:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception39
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %rbp
	movq	%rdi, %rbx
	movl	$0, 24(%rsp)
	movdqu	.Lanon.87199690de5c8f65a22de84a273d65b6.80(%rip), %xmm0
	movdqu	%xmm0, 32(%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.81(%rip), %rsi
	leaq	168(%rsp), %rdi
	leaq	24(%rsp), %rdx
	callq	_ZN3std6thread5local17LocalKey$LT$T$GT$4with17ha53a04bc07aa72dfE
	cmpl	$3, 168(%rsp)
	jne	.LBB82_1
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %r13
	movl	64(%r13), %eax
	testl	%eax, %eax
	jne	.LBB82_4
	movl	(%r13), %eax
	cmpl	$1073741821, %eax
	ja	.LBB82_7
.LBB82_6:
	leal	1(%rax), %ecx
	lock		cmpxchgl	%ecx, (%r13)
	jne	.LBB82_7
	movzbl	8(%r13), %eax
	cmpq	$0, 40(%r13)
	je	.LBB82_20
.LBB82_9:
.Ltmp893:
	leaq	48(%r13), %rdi
	leaq	24(%rsp), %rsi
	callq	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E
.Ltmp894:
	movq	%rax, %rsi
	shrq	$57, %rsi
	movq	16(%r13), %rcx
	movq	24(%r13), %rdx
	movd	%esi, %xmm0
	punpcklbw	%xmm0, %xmm0
	pshuflw	$0, %xmm0, %xmm0
	pshufd	$68, %xmm0, %xmm0
	movq	24(%rsp), %xmm1
	movq	32(%rsp), %rsi
	movq	40(%rsp), %rdi
	xorl	%r8d, %r8d
	pcmpeqd	%xmm2, %xmm2
.LBB82_11:
	andq	%rdx, %rax
	movdqu	(%rcx,%rax), %xmm3
	movdqa	%xmm3, %xmm4
	pcmpeqb	%xmm0, %xmm4
	pmovmskb	%xmm4, %r9d
	testl	%r9d, %r9d
	je	.LBB82_15
.LBB82_12:
	rep		bsfl	%r9d, %r11d
	addq	%rax, %r11
	andq	%rdx, %r11
	shlq	$5, %r11
	movq	%rcx, %r10
	subq	%r11, %r10
	movd	-32(%r10), %xmm4
	pcmpeqw	%xmm1, %xmm4
	pshuflw	$80, %xmm4, %xmm4
	pshufd	$80, %xmm4, %xmm4
	movmskpd	%xmm4, %r11d
	cmpl	$3, %r11d
	jne	.LBB82_14
	movq	-24(%r10), %r11
	xorq	%rsi, %r11
	movq	-16(%r10), %r14
	xorq	%rdi, %r14
	orq	%r11, %r14
	je	.LBB82_65
.LBB82_14:
	leal	-1(%r9), %r10d
	andw	%r9w, %r10w
	movl	%r10d, %r9d
	jne	.LBB82_12
.LBB82_15:
	pcmpeqb	%xmm2, %xmm3
	pmovmskb	%xmm3, %r9d
	testl	%r9d, %r9d
	jne	.LBB82_20
	addq	%r8, %rax
	addq	$16, %rax
	addq	$16, %r8
	jmp	.LBB82_11
.LBB82_1:
	movdqu	168(%rsp), %xmm0
	movdqu	184(%rsp), %xmm1
	movdqu	200(%rsp), %xmm2
	movdqu	%xmm2, 32(%rbx)
	movdqu	%xmm1, 16(%rbx)
	movdqu	%xmm0, (%rbx)
	jmp	.LBB82_2
.LBB82_65:
	movq	-8(%r10), %r15
	lock		incq	(%r15)
	jle	.LBB82_42
	movl	$-1, %esi
	lock		xaddl	%esi, (%r13)
	decl	%esi
	movl	%esi, %eax
	andl	$-1073741825, %eax
	negl	%eax
	jno	.LBB82_57
.LBB82_56:
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync6rwlock5futexNtB2_6RwLock22wake_writer_or_readers@GOTPCREL(%rip)
	jmp	.LBB82_57
.LBB82_4:
	movq	%r13, 96(%rsp)
	leaq	96(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	64(%r13), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.95(%rip), %rcx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512(%rip), %r8
	leaq	48(%rsp), %rdx
	movl	$1, %esi
	callq	*_RNvMs0_NtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync4once5futexNtB5_4Once4call@GOTPCREL(%rip)
	movl	(%r13), %eax
	cmpl	$1073741821, %eax
	jbe	.LBB82_6
.LBB82_7:
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync6rwlock5futexNtB2_6RwLock14read_contended@GOTPCREL(%rip)
	movzbl	8(%r13), %eax
	cmpq	$0, 40(%r13)
	jne	.LBB82_9
.LBB82_20:
	movl	$-1, %esi
	lock		xaddl	%esi, (%r13)
	decl	%esi
	movl	%esi, %eax
	andl	$-1073741825, %eax
	negl	%eax
	jo	.LBB82_21
	movl	64(%r13), %eax
	testl	%eax, %eax
	jne	.LBB82_23
.LBB82_24:
	movl	$1073741823, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, (%r13)
	jne	.LBB82_25
.LBB82_26:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB82_28
	xorl	%r12d, %r12d
.LBB82_29:
	movzbl	8(%r13), %eax
	movq	40(%rsp), %rax
	movq	%rax, 64(%rsp)
	movdqu	24(%rsp), %xmm0
	movdqa	%xmm0, 48(%rsp)
.Ltmp898:
	leaq	48(%r13), %rdi
	leaq	48(%rsp), %rsi
	callq	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E
.Ltmp899:
	movq	%rax, %r15
	movq	%rax, %r14
	shrq	$57, %r14
	movq	16(%r13), %rax
	movq	24(%r13), %rcx
	movd	%r14d, %xmm0
	punpcklbw	%xmm0, %xmm0
	pshuflw	$0, %xmm0, %xmm0
	pshufd	$68, %xmm0, %xmm0
	movdqa	48(%rsp), %xmm1
	movq	64(%rsp), %rdx
	movq	56(%rsp), %rsi
	xorl	%edi, %edi
	pcmpeqd	%xmm2, %xmm2
	movq	%r15, %r8
.LBB82_31:
	andq	%rcx, %r8
	movdqu	(%rax,%r8), %xmm3
	movdqa	%xmm3, %xmm4
	pcmpeqb	%xmm0, %xmm4
	pmovmskb	%xmm4, %r9d
	testl	%r9d, %r9d
	je	.LBB82_36
	movq	%rdi, 8(%rsp)
.LBB82_33:
	rep		bsfl	%r9d, %r11d
	addq	%r8, %r11
	andq	%rcx, %r11
	shlq	$5, %r11
	movq	%rax, %r10
	subq	%r11, %r10
	movd	-32(%r10), %xmm4
	pcmpeqw	%xmm1, %xmm4
	pshuflw	$80, %xmm4, %xmm4
	pshufd	$80, %xmm4, %xmm4
	movmskpd	%xmm4, %r11d
	cmpl	$3, %r11d
	jne	.LBB82_35
	movq	-24(%r10), %r11
	xorq	%rsi, %r11
	movl	%r12d, %edi
	movq	%rbp, %r12
	movq	-16(%r10), %rbp
	xorq	%rdx, %rbp
	orq	%r11, %rbp
	movq	%r12, %rbp
	movl	%edi, %r12d
	je	.LBB82_50
.LBB82_35:
	leal	-1(%r9), %r10d
	andw	%r9w, %r10w
	movl	%r10d, %r9d
	movq	8(%rsp), %rdi
	jne	.LBB82_33
.LBB82_36:
	pcmpeqb	%xmm2, %xmm3
	pmovmskb	%xmm3, %r9d
	testl	%r9d, %r9d
	jne	.LBB82_38
	addq	%rdi, %r8
	addq	$16, %r8
	addq	$16, %rdi
	jmp	.LBB82_31
.LBB82_38:
	cmpq	$0, 32(%r13)
	je	.LBB82_39
.LBB82_40:
	movl	%r12d, 8(%rsp)
	movq	48(%rsp), %r12
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$72, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB82_41
	movq	$1, (%rax)
	movq	$1, 8(%rax)
	movl	$3, 64(%rax)
	movq	16(%r13), %rcx
	movq	24(%r13), %rdx
	andq	%rdx, %r15
	movdqu	(%rcx,%r15), %xmm0
	pmovmskb	%xmm0, %esi
	testl	%esi, %esi
	je	.LBB82_45
.LBB82_47:
	rep		bsfl	%esi, %esi
	addq	%r15, %rsi
	andq	%rdx, %rsi
	movzbl	(%rcx,%rsi), %edi
	testb	%dil, %dil
	jns	.LBB82_48
.LBB82_49:
	leaq	-16(%rsi), %r8
	andq	%rdx, %r8
	movb	%r14b, (%rcx,%rsi)
	movb	%r14b, 16(%rcx,%r8)
	shlq	$5, %rsi
	movq	%rcx, %r10
	subq	%rsi, %r10
	andb	$1, %dil
	movzbl	%dil, %edx
	subq	%rdx, 32(%r13)
	movq	%r12, -32(%r10)
	leaq	32(%rsp), %rdx
	movdqu	(%rdx), %xmm0
	movdqu	%xmm0, -24(%r10)
	negq	%rsi
	movq	%rax, -8(%rcx,%rsi)
	incq	40(%r13)
	movl	8(%rsp), %r12d
.LBB82_50:
	movq	-8(%r10), %rax
	lock		incq	(%rax)
	jle	.LBB82_42
	movq	-8(%r10), %r15
	testb	%r12b, %r12b
	jne	.LBB82_55
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	movabsq	$9223372036854775807, %rcx
	testq	%rcx, %rax
	jne	.LBB82_53
.LBB82_55:
	movl	$-1073741823, %esi
	lock		xaddl	%esi, (%r13)
	addl	$-1073741823, %esi
	cmpl	$1073741824, %esi
	jae	.LBB82_56
.LBB82_57:
	movq	%r15, 16(%rsp)
	movl	64(%r15), %eax
	addq	$16, %r15
	testl	%eax, %eax
	jne	.LBB82_58
.LBB82_59:
	movdqu	(%r15), %xmm0
	movdqu	16(%r15), %xmm1
	movdqu	32(%r15), %xmm2
	movdqa	%xmm2, 128(%rsp)
	movdqa	%xmm1, 112(%rsp)
	movdqa	%xmm0, 96(%rsp)
	data16
	leaq	_ZN12burn_backend7backend6device11LOCAL_CACHE29_$u7b$$u7b$constant$u7d$$u7d$28_$u7b$$u7b$closure$u7d$$u7d$23__RUST_STD_INTERNAL_VAL17hc19f5327bd18e6a9E@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movq	%rax, %r14
	cmpb	$1, 56(%rax)
	jne	.LBB82_60
.LBB82_62:
	cmpq	$0, (%r14)
	jne	.LBB82_63
	movq	$-1, (%r14)
	leaq	8(%r14), %rsi
	movq	40(%rsp), %rax
	movq	%rax, 160(%rsp)
	movdqu	24(%rsp), %xmm0
	movdqa	%xmm0, 144(%rsp)
.Ltmp911:
	leaq	48(%rsp), %rdi
	leaq	144(%rsp), %rdx
	leaq	96(%rsp), %rcx
	callq	_ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE
.Ltmp912:
	incq	(%r14)
	movdqa	96(%rsp), %xmm0
	movdqa	112(%rsp), %xmm1
	movdqa	128(%rsp), %xmm2
	movdqu	%xmm2, 32(%rbx)
	movdqu	%xmm1, 16(%rbx)
	movdqu	%xmm0, (%rbx)
	movq	16(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB82_2
	#MEMBARRIER
	leaq	16(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h8ff1f8eb7e8ac527E@GOTPCREL(%rip)
.LBB82_2:
	movq	%rbx, %rax
	addq	$216, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB82_58:
	.cfi_def_cfa_offset 272
.Ltmp902:
	movq	%r15, %rdi
	movq	%rbp, %rsi
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17hb094f07655ba110cE
.Ltmp903:
	jmp	.LBB82_59
.LBB82_60:
.Ltmp904:
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E
.Ltmp905:
	movq	%rax, %r14
	testq	%rax, %rax
	jne	.LBB82_62
.Ltmp906:
	leaq	anon.1f0f5b51170ee72d786861d3acb7775e.13.llvm.13102678207914852933(%rip), %rdi
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std6thread5local18panic_access_error@GOTPCREL(%rip)
.Ltmp907:
	jmp	.LBB82_42
.LBB82_63:
.Ltmp908:
	leaq	anon.1f0f5b51170ee72d786861d3acb7775e.11.llvm.13102678207914852933(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core4cell22panic_already_borrowed@GOTPCREL(%rip)
.Ltmp909:
	jmp	.LBB82_42
.LBB82_28:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	movl	%eax, %r12d
	xorb	$1, %r12b
	jmp	.LBB82_29
.LBB82_21:
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync6rwlock5futexNtB2_6RwLock22wake_writer_or_readers@GOTPCREL(%rip)
	movl	64(%r13), %eax
	testl	%eax, %eax
	je	.LBB82_24
.LBB82_23:
	movq	%r13, 96(%rsp)
	leaq	96(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	64(%r13), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.95(%rip), %rcx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512(%rip), %r8
	leaq	48(%rsp), %rdx
	movl	$1, %esi
	callq	*_RNvMs0_NtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync4once5futexNtB5_4Once4call@GOTPCREL(%rip)
	movl	$1073741823, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, (%r13)
	je	.LBB82_26
.LBB82_25:
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync6rwlock5futexNtB2_6RwLock15write_contended@GOTPCREL(%rip)
	jmp	.LBB82_26
.LBB82_53:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB82_55
	movb	$1, 8(%r13)
	jmp	.LBB82_55
.LBB82_45:
	movl	$16, %edi
.LBB82_46:
	addq	%rdi, %r15
	andq	%rdx, %r15
	movdqu	(%rcx,%r15), %xmm0
	pmovmskb	%xmm0, %esi
	addq	$16, %rdi
	testl	%esi, %esi
	jne	.LBB82_47
	jmp	.LBB82_46
.LBB82_39:
.Ltmp900:
	leaq	16(%r13), %rdi
	movl	$1, %esi
	leaq	48(%r13), %rdx
	movl	$1, %ecx
	callq	*_ZN9hashbrown3raw21RawTable$LT$T$C$A$GT$14reserve_rehash17h584b40b42d40155aE@GOTPCREL(%rip)
.Ltmp901:
	jmp	.LBB82_40
.LBB82_41:
.Ltmp917:
	movl	$8, %edi
	movl	$72, %esi
	movl	8(%rsp), %r12d
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp918:
.LBB82_42:
	ud2
.LBB82_48:
	movdqa	(%rcx), %xmm0
	pmovmskb	%xmm0, %esi
	rep		bsfl	%esi, %esi
	movzbl	(%rcx,%rsi), %edi
	jmp	.LBB82_49
.LBB82_17:
.Ltmp895:
	movq	%rax, %rbx
	movl	$-1, %esi
	lock		xaddl	%esi, (%r13)
	decl	%esi
	movl	%esi, %eax
	andl	$-1073741825, %eax
	negl	%eax
	jno	.LBB82_19
.Ltmp896:
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync6rwlock5futexNtB2_6RwLock22wake_writer_or_readers@GOTPCREL(%rip)
.Ltmp897:
	jmp	.LBB82_19
.LBB82_70:
.Ltmp913:
	movq	%rax, %rbx
	incq	(%r14)
	jmp	.LBB82_68
.LBB82_43:
.Ltmp919:
	movq	%rax, %rbx
.Ltmp920:
	movzbl	%r12b, %edi
	callq	_ZN4core3ptr287drop_in_place$LT$std..sync..poison..rwlock..RwLockWriteGuard$LT$std..collections..hash..map..HashMap$LT$$LP$cubecl_common..device..base..DeviceId$C$core..any..TypeId$RP$$C$alloc..sync..Arc$LT$std..sync..once_lock..OnceLock$LT$burn_std..device_settings..DeviceSettings$GT$$GT$$GT$$GT$$GT$17h9057a6ee82f681bbE
.Ltmp921:
	jmp	.LBB82_19
.LBB82_64:
.Ltmp922:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB82_67:
.Ltmp910:
	movq	%rax, %rbx
.LBB82_68:
	movq	16(%rsp), %rax
	lock		decq	(%rax)
	jne	.LBB82_19
	#MEMBARRIER
.Ltmp914:
	leaq	16(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h8ff1f8eb7e8ac527E@GOTPCREL(%rip)
.Ltmp915:
.LBB82_19:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB82_75:
.Ltmp916:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end82:
	.size	_ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E, .Lfunc_end82-_ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E
	.cfi_endproc
	.section	.gcc_except_table._ZN12burn_backend7backend6device22DeviceSettingsRegistry13get_or_insert17h3e21f64293670139E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table82:
.Lexception39:
	.byte	255
	.byte	155
	.uleb128 .Lttbase35-.Lttbaseref35
.Lttbaseref35:
	.byte	1
	.uleb128 .Lcst_end39-.Lcst_begin39
.Lcst_begin39:
	.uleb128 .Lfunc_begin39-.Lfunc_begin39
	.uleb128 .Ltmp893-.Lfunc_begin39
	.byte	0
	.byte	0
	.uleb128 .Ltmp893-.Lfunc_begin39
	.uleb128 .Ltmp894-.Ltmp893
	.uleb128 .Ltmp895-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp894-.Lfunc_begin39
	.uleb128 .Ltmp898-.Ltmp894
	.byte	0
	.byte	0
	.uleb128 .Ltmp898-.Lfunc_begin39
	.uleb128 .Ltmp899-.Ltmp898
	.uleb128 .Ltmp919-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp911-.Lfunc_begin39
	.uleb128 .Ltmp912-.Ltmp911
	.uleb128 .Ltmp913-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp912-.Lfunc_begin39
	.uleb128 .Ltmp902-.Ltmp912
	.byte	0
	.byte	0
	.uleb128 .Ltmp902-.Lfunc_begin39
	.uleb128 .Ltmp909-.Ltmp902
	.uleb128 .Ltmp910-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp909-.Lfunc_begin39
	.uleb128 .Ltmp900-.Ltmp909
	.byte	0
	.byte	0
	.uleb128 .Ltmp900-.Lfunc_begin39
	.uleb128 .Ltmp918-.Ltmp900
	.uleb128 .Ltmp919-.Lfunc_begin39
	.byte	0
	.uleb128 .Ltmp896-.Lfunc_begin39
	.uleb128 .Ltmp897-.Ltmp896
	.uleb128 .Ltmp916-.Lfunc_begin39
	.byte	1
	.uleb128 .Ltmp920-.Lfunc_begin39
	.uleb128 .Ltmp921-.Ltmp920
	.uleb128 .Ltmp922-.Lfunc_begin39
	.byte	1
	.uleb128 .Ltmp914-.Lfunc_begin39
	.uleb128 .Ltmp915-.Ltmp914
	.uleb128 .Ltmp916-.Lfunc_begin39
	.byte	1
	.uleb128 .Ltmp915-.Lfunc_begin39
	.uleb128 .Lfunc_end82-.Ltmp915
	.byte	0
	.byte	0
.Lcst_end39:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase35:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.globl	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.p2align	4
	.type	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E,@function
_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E:
.Lfunc_begin40:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception40
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$216, %rsp
	.cfi_def_cfa_offset 272
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movl	$1, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip)
	jne	.LBB83_105
.LBB83_1:
	movabsq	$-9223372036854775808, %r15
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	leaq	-1(%r15), %r12
	testq	%r12, %rax
	jne	.LBB83_106
	xorl	%r14d, %r14d
.LBB83_3:
	movzbl	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+4(%rip), %eax
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %r13
	testq	%r13, %r13
	movq	%rsi, 48(%rsp)
	movq	%rbx, 176(%rsp)
	movl	%r14d, 12(%rsp)
	movq	%r12, 168(%rsp)
	je	.LBB83_16
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+16(%rip), %rbp
	movq	%rsi, %rax
	shrq	$3, %rax
	addq	%rsi, %rax
	addq	$256, %rax
	movq	%rsi, 16(%rsp)
	movq	%rax, 24(%rsp)
	movb	$0, 32(%rsp)
.Ltmp923:
	leaq	88(%rsp), %rdi
	leaq	16(%rsp), %rcx
	movq	%r13, %rsi
	movq	%rbp, %rdx
	callq	_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E
.Ltmp924:
	movq	88(%rsp), %rcx
	movq	112(%rsp), %rdx
	testq	%rcx, %rcx
	je	.LBB83_15
	movq	104(%rsp), %rax
	cmpq	%rdx, %rcx
	jne	.LBB83_8
	cmpq	128(%rsp), %rax
	je	.LBB83_16
.LBB83_8:
	movzwl	450(%rcx), %edx
	cmpq	%rdx, %rax
	jae	.LBB83_10
	movq	%rcx, %rdx
	jmp	.LBB83_12
	.p2align	4
.LBB83_10:
	movq	352(%rcx), %rdx
	testq	%rdx, %rdx
	je	.LBB83_111
	movzwl	448(%rcx), %eax
	movq	%rdx, %rcx
	cmpw	450(%rdx), %ax
	jae	.LBB83_10
.LBB83_12:
	movq	%rax, %rsi
	shlq	$5, %rsi
	movq	24(%rdx,%rsi), %rcx
	testq	%rcx, %rcx
	je	.LBB83_16
	addq	%rdx, %rsi
	movq	360(%rdx,%rax,8), %r14
	decq	%rcx
	movq	%rcx, 24(%rsi)
	movq	16(%rsi), %rax
	addq	%rcx, %rax
	movq	(%rsi), %rdi
	movq	8(%rsi), %rdx
	xorl	%esi, %esi
	cmpq	%rdi, %rax
	cmovaeq	%rdi, %rsi
	subq	%rsi, %rax
	shlq	$5, %rax
	movq	8(%rdx,%rax), %r12
	cmpq	%r15, %r12
	je	.LBB83_16
	movq	16(%rdx,%rax), %r15
	movq	24(%rdx,%rax), %rbx
	testq	%rcx, %rcx
	jne	.LBB83_103
	jmp	.LBB83_93
.LBB83_15:
	testq	%rdx, %rdx
	jne	.LBB83_112
.LBB83_16:
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+40(%rip), %rax
	movq	48(%rsp), %r14
	addq	%r14, %rax
	movq	%rax, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+40(%rip)
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+48(%rip), %rcx
	cmpq	%rcx, %rax
	cmovaq	%rax, %rcx
	movq	%rcx, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+48(%rip)
	addq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+32(%rip), %rax
	movq	%rcx, %rdx
	shrq	$2, %rdx
	addq	%rdx, %rcx
	addq	$16777216, %rcx
	cmpq	%rcx, %rax
	jbe	.LBB83_77
	leaq	88(%rsp), %r12
	jmp	.LBB83_19
.LBB83_51:
	addq	%rcx, %rdx
	movq	16(%rdx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.LBB83_52
	.p2align	4
.LBB83_18:
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+32(%rip), %rax
	subq	%r13, %rax
	movq	%rax, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+32(%rip)
	addq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+40(%rip), %rax
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+48(%rip), %rcx
	movq	%rcx, %rdx
	shrq	$2, %rdx
	addq	%rdx, %rcx
	addq	$16777216, %rcx
	cmpq	%rcx, %rax
	movq	%rbp, %r13
	jbe	.LBB83_77
.LBB83_19:
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rdx
	testq	%rdx, %rdx
	je	.LBB83_30
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+16(%rip), %r13
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+24(%rip), %rax
	movl	$1, %ecx
	testq	%rax, %rax
	je	.LBB83_31
	movq	%rdx, %rsi
	testq	%r13, %r13
	je	.LBB83_28
	movq	%r13, %r8
	movq	%rdx, %rsi
	movq	%r13, %rdi
	andq	$7, %r8
	je	.LBB83_26
	movq	%rdx, %rsi
	xorl	%r9d, %r9d
	.p2align	4
.LBB83_24:
	movq	456(%rsi), %rsi
	incq	%r9
	cmpq	%r9, %r8
	jne	.LBB83_24
	movq	%r13, %rdi
	subq	%r9, %rdi
.LBB83_26:
	cmpq	$8, %r13
	jb	.LBB83_28
	.p2align	4
.LBB83_27:
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	addq	$-8, %rdi
	jne	.LBB83_27
.LBB83_28:
	cmpw	$0, 450(%rsi)
	je	.LBB83_33
	xorl	%r8d, %r8d
	movq	%rsi, %rdi
	leaq	1(%r8), %r9
	jmp	.LBB83_44
	.p2align	4
.LBB83_30:
	movq	72(%rsp), %rdi
	movq	%r13, %r9
	xorl	%eax, %eax
	xorl	%esi, %esi
	xorl	%ecx, %ecx
	jmp	.LBB83_32
	.p2align	4
.LBB83_31:
	movq	%rdx, %rdi
	movq	%r13, %r9
	xorl	%eax, %eax
	xorl	%esi, %esi
	movq	%rdx, 80(%rsp)
	movq	%rdx, 72(%rsp)
.LBB83_32:
	movq	%r12, %rdx
	xorl	%r10d, %r10d
	movq	%r10, (%rdx)
	movq	88(%rsp), %rdx
	testq	%rdx, %rdx
	jne	.LBB83_46
	jmp	.LBB83_77
.LBB83_33:
	movb	$1, %r10b
	xorl	%r9d, %r9d
	.p2align	4
.LBB83_34:
	movq	352(%rsi), %rdi
	testq	%rdi, %rdi
	je	.LBB83_110
	movl	%r10d, %ebx
	incq	%r9
	movzwl	448(%rsi), %r8d
	leal	1(%rbx), %r10d
	movq	%rdi, %rsi
	cmpw	450(%rdi), %r8w
	jae	.LBB83_34
	movq	%r9, %r11
	subq	$1, %r11
	jae	.LBB83_38
	movq	%rdi, %rsi
	leaq	1(%r8), %r9
	jmp	.LBB83_44
.LBB83_38:
	leaq	(%rdi,%r8,8), %r10
	addq	$464, %r10
	testb	$7, %r9b
	je	.LBB83_76
	movzbl	%bl, %ebx
	andl	$7, %ebx
	xorl	%r14d, %r14d
	.p2align	4
.LBB83_40:
	movq	(%r10), %rsi
	leaq	456(%rsi), %r10
	incq	%r14
	cmpq	%r14, %rbx
	jne	.LBB83_40
	subq	%r14, %r9
	movq	48(%rsp), %r14
	cmpq	$7, %r11
	jb	.LBB83_43
	.p2align	4
.LBB83_42:
	movq	(%r10), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	movq	456(%rsi), %rsi
	leaq	456(%rsi), %r10
	addq	$-8, %r9
	jne	.LBB83_42
.LBB83_43:
	xorl	%r9d, %r9d
	.p2align	4
.LBB83_44:
	movl	%r8d, %r10d
	shll	$5, %r10d
	cmpq	$0, 24(%rdi,%r10)
	je	.LBB83_104
	decq	%rax
	addq	%rdi, %r10
	leaq	(%rdi,%r8,8), %rdi
	addq	$360, %rdi
	movq	16(%r10), %r8
	movq	(%r10), %r11
	movq	8(%r10), %rbx
	cmpq	%r11, %r8
	movq	%r13, %rbp
	movl	$0, %r13d
	cmovbq	%r13, %r11
	movq	%rbp, %r13
	subq	%r11, %r8
	shlq	$5, %r8
	movq	(%rbx,%r8), %r8
	movq	%rdi, 88(%rsp)
	xorl	%edi, %edi
	movq	%rdx, 80(%rsp)
	movq	%rdx, 72(%rsp)
	leaq	184(%rsp), %rdx
	movq	%r10, (%rdx)
	movq	88(%rsp), %rdx
	testq	%rdx, %rdx
	je	.LBB83_77
.LBB83_46:
	movq	184(%rsp), %r10
	movq	%r8, 16(%rsp)
	movq	%rdx, 24(%rsp)
	movq	%r10, 32(%rsp)
	movq	%rcx, 88(%rsp)
	movq	%rsi, 96(%rsp)
	movq	%rdi, 104(%rsp)
	movq	%r9, 112(%rsp)
	movq	%rcx, 120(%rsp)
	movq	$0, 128(%rsp)
	movq	80(%rsp), %rcx
	movq	%rcx, 136(%rsp)
	movq	%r13, %rbp
	movq	%r13, 144(%rsp)
	movq	%rax, 152(%rsp)
.Ltmp943:
	leaq	192(%rsp), %rdi
	movq	%r12, %rsi
	leaq	16(%rsp), %rdx
	callq	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E
.Ltmp944:
	movq	200(%rsp), %rax
	testq	%rax, %rax
	je	.LBB83_77
	movq	208(%rsp), %rbx
	movq	(%rax), %r13
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.LBB83_52
	movq	16(%rbx), %rcx
	leaq	1(%rcx), %rsi
	movq	(%rbx), %rdi
	movq	8(%rbx), %rdx
	cmpq	%rdi, %rsi
	movl	$0, %esi
	cmovaeq	%rdi, %rsi
	negq	%rsi
	addq	%rcx, %rsi
	incq	%rsi
	movq	%rsi, 16(%rbx)
	decq	%rax
	movq	%rax, 24(%rbx)
	shlq	$5, %rcx
	movq	8(%rdx,%rcx), %rsi
	leaq	(,%rsi,2), %rdi
	testq	%rdi, %rdi
	jne	.LBB83_51
	testq	%rax, %rax
	jne	.LBB83_18
.LBB83_52:
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rax
	testq	%rax, %rax
	je	.LBB83_18
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+16(%rip), %rcx
.LBB83_54:
	movzwl	450(%rax), %esi
	movl	%esi, %edi
	shll	$3, %edi
	movq	$-1, %rdx
	.p2align	4
.LBB83_55:
	testq	%rdi, %rdi
	je	.LBB83_59
	cmpq	368(%rax,%rdx,8), %r13
	seta	%r8b
	sbbb	$0, %r8b
	incq	%rdx
	addq	$-8, %rdi
	cmpb	$1, %r8b
	je	.LBB83_55
	movzbl	%r8b, %esi
	testl	%esi, %esi
	je	.LBB83_61
	subq	$1, %rcx
	jae	.LBB83_60
	jmp	.LBB83_18
	.p2align	4
.LBB83_59:
	movq	%rsi, %rdx
	subq	$1, %rcx
	jb	.LBB83_18
.LBB83_60:
	movq	456(%rax,%rdx,8), %rax
	jmp	.LBB83_54
	.p2align	4
.LBB83_61:
	movq	%rax, 16(%rsp)
	movq	%rcx, 24(%rsp)
	movq	%rdx, 32(%rsp)
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rax
	movq	%rax, 40(%rsp)
.Ltmp945:
	movq	%r12, %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN5alloc11collections5btree3map5entry30OccupiedEntry$LT$K$C$V$C$A$GT$9remove_kv17hb0b22d80672da4ebE
.Ltmp946:
	movq	96(%rsp), %rax
	cmpq	%r15, %rax
	je	.LBB83_18
	movq	%rax, 64(%rsp)
	movq	104(%rsp), %rax
	movq	%rax, 56(%rsp)
	movq	120(%rsp), %r12
	testq	%r12, %r12
	je	.LBB83_70
	movq	112(%rsp), %rax
	movq	64(%rsp), %rdi
	cmpq	%rdi, %rax
	movq	%rdi, %rcx
	movl	$0, %esi
	cmovbq	%rsi, %rcx
	movq	%rax, %rdx
	subq	%rcx, %rdx
	movq	%rdi, %r8
	subq	%rdx, %r8
	leaq	(%rdx,%r12), %r14
	movq	%r12, %r15
	movq	%r8, 160(%rsp)
	subq	%r8, %r15
	cmovbq	%rsi, %r15
	cmovaq	%rdi, %r14
	subq	%rdx, %r14
	jne	.LBB83_72
.LBB83_65:
	cmpq	%r12, 160(%rsp)
	movq	48(%rsp), %r14
	jae	.LBB83_70
	movq	56(%rsp), %rax
	leaq	16(%rax), %rbx
	jmp	.LBB83_68
	.p2align	4
.LBB83_67:
	addq	$32, %rbx
	decq	%r15
	je	.LBB83_70
.LBB83_68:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB83_67
	movq	(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB83_67
.LBB83_70:
	movq	64(%rsp), %rsi
	testq	%rsi, %rsi
	movabsq	$-9223372036854775808, %r15
	leaq	88(%rsp), %r12
	je	.LBB83_18
	shlq	$5, %rsi
	movl	$8, %edx
	movq	56(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB83_18
.LBB83_72:
	shlq	$5, %rax
	shlq	$5, %rcx
	subq	%rcx, %rax
	movq	56(%rsp), %rcx
	leaq	(%rcx,%rax), %rbx
	addq	$16, %rbx
	jmp	.LBB83_74
	.p2align	4
.LBB83_73:
	addq	$32, %rbx
	decq	%r14
	je	.LBB83_65
.LBB83_74:
	movq	-8(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB83_73
	movq	(%rbx), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB83_73
.LBB83_76:
	cmpq	$7, %r11
	jae	.LBB83_42
	jmp	.LBB83_43
.LBB83_77:
	movq	%r15, %r12
	cmpb	$0, 12(%rsp)
	jne	.LBB83_79
.LBB83_78:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	testq	%rax, 168(%rsp)
	jne	.LBB83_108
.LBB83_79:
	xorl	%eax, %eax
	xchgl	%eax, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip)
	cmpl	$2, %eax
	je	.LBB83_107
	movabsq	$-9223372036854775808, %rcx
	cmpq	%rcx, %r12
	jne	.LBB83_89
.LBB83_81:
	leaq	(,%r14,4), %r12
	movq	%r14, %rax
	shrq	$62, %rax
	setne	%al
	addq	$-4, %rcx
	cmpq	%rcx, %r12
	seta	%cl
	orb	%al, %cl
	je	.LBB83_84
	xorl	%r13d, %r13d
.LBB83_83:
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.LBB83_84:
	testq	%r12, %r12
	je	.LBB83_87
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %r13d
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc19___rust_alloc_zeroed@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB83_83
	movq	%rax, %r15
	movq	%r14, %r12
	jmp	.LBB83_88
.LBB83_87:
	movl	$4, %r15d
	xorl	%r12d, %r12d
.LBB83_88:
	movq	%r14, %rbx
.LBB83_89:
	movq	176(%rsp), %rax
	movq	%r12, (%rax)
	movq	%r15, 8(%rax)
	movq	%rbx, 16(%rax)
	movq	%r14, 24(%rax)
	addq	$216, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB83_90:
	.cfi_def_cfa_offset 272
	movq	%rcx, %rax
.LBB83_91:
	subq	$1, %rbp
	jb	.LBB83_103
	movq	456(%r13,%rax,8), %r13
.LBB83_93:
	movzwl	450(%r13), %ecx
	movl	%ecx, %edx
	shll	$3, %edx
	movq	$-1, %rax
	.p2align	4
.LBB83_94:
	testq	%rdx, %rdx
	je	.LBB83_90
	cmpq	368(%r13,%rax,8), %r14
	seta	%sil
	sbbb	$0, %sil
	incq	%rax
	addq	$-8, %rdx
	cmpb	$1, %sil
	je	.LBB83_94
	movzbl	%sil, %ecx
	testl	%ecx, %ecx
	jne	.LBB83_91
	movq	%r13, 16(%rsp)
	movq	%rbp, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rax
	movq	%rax, 40(%rsp)
.Ltmp928:
	leaq	88(%rsp), %rdi
	leaq	16(%rsp), %rsi
	callq	_ZN5alloc11collections5btree3map5entry30OccupiedEntry$LT$K$C$V$C$A$GT$9remove_kv17hb0b22d80672da4ebE
.Ltmp929:
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, 96(%rsp)
	je	.LBB83_103
	leaq	96(%rsp), %rax
	movups	(%rax), %xmm0
	movups	16(%rax), %xmm1
	movaps	%xmm0, 16(%rsp)
	movaps	%xmm1, 32(%rsp)
	movq	16(%rsp), %r13
	movabsq	$-9223372036854775808, %rax
	cmpq	%rax, %r13
	je	.LBB83_103
.Ltmp931:
	leaq	16(%rsp), %rdi
	callq	_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E
.Ltmp932:
	testq	%r13, %r13
	je	.LBB83_103
	movq	24(%rsp), %rdi
	shlq	$5, %r13
	movl	$8, %edx
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB83_103:
	subq	%r14, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+32(%rip)
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+40(%rip), %rax
	addq	%rbx, %rax
	movq	%rax, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+40(%rip)
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+48(%rip), %rcx
	cmpq	%rcx, %rax
	cmovbeq	%rcx, %rax
	movq	%rax, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+48(%rip)
	movq	48(%rsp), %r14
	cmpb	$0, 12(%rsp)
	je	.LBB83_78
	jmp	.LBB83_79
.LBB83_104:
.Ltmp937:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.82(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.84(%rip), %rdx
	movl	$20, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13expect_failed@GOTPCREL(%rip)
.Ltmp938:
	jmp	.LBB83_113
.LBB83_105:
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip), %rdi
	movq	%rsi, %r14
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
	movq	%r14, %rsi
	jmp	.LBB83_1
.LBB83_106:
	movq	%rsi, %r14
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	movq	%r14, %rsi
	movl	%eax, %r14d
	xorb	$1, %r14b
	jmp	.LBB83_3
.LBB83_107:
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip), %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
	movabsq	$-9223372036854775808, %rcx
	cmpq	%rcx, %r12
	je	.LBB83_81
	jmp	.LBB83_89
.LBB83_108:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB83_79
	movb	$1, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+4(%rip)
	jmp	.LBB83_79
.LBB83_110:
.Ltmp940:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp941:
	jmp	.LBB83_113
.LBB83_111:
.Ltmp925:
	leaq	anon.3c343817f2a84c03ebbbdd677e122254.58.llvm.17533460438818409478(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp926:
	jmp	.LBB83_113
.LBB83_112:
.Ltmp934:
	leaq	anon.3c343817f2a84c03ebbbdd677e122254.57.llvm.17533460438818409478(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Ltmp935:
.LBB83_113:
	ud2
.LBB83_114:
.Ltmp933:
	movq	%rax, %rbx
	testq	%r13, %r13
	je	.LBB83_117
	movq	24(%rsp), %rdi
	shlq	$5, %r13
	movl	$8, %edx
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB83_117
.LBB83_116:
.Ltmp930:
	movq	%rax, %rbx
.LBB83_117:
	testq	%r12, %r12
	je	.LBB83_126
	shlq	$2, %r12
	movl	$4, %edx
	movq	%r15, %rdi
	movq	%r12, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB83_126
.LBB83_120:
.Ltmp936:
	movq	%rax, %rbx
	jmp	.LBB83_127
.LBB83_121:
.Ltmp927:
	ud2
.LBB83_122:
.Ltmp947:
	jmp	.LBB83_125
.LBB83_123:
.Ltmp942:
	ud2
.LBB83_124:
.Ltmp939:
.LBB83_125:
	movq	%rax, %rbx
.LBB83_126:
	movl	12(%rsp), %r14d
.LBB83_127:
.Ltmp948:
	movzbl	%r14b, %edi
	callq	_ZN4core3ptr91drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$nepenthe_ops..buffer..Pool$GT$$GT$17hb37dd4b4529b348aE
.Ltmp949:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB83_129:
.Ltmp950:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end83:
	.size	_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E, .Lfunc_end83-_ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E
	.cfi_endproc
	.section	.gcc_except_table._ZN12nepenthe_ops6buffer6Buffer3new17h0c85c408f157cd74E,"a",@progbits
	.p2align	2, 0x0
GCC_except_table83:
.Lexception40:
	.byte	255
	.byte	155
	.uleb128 .Lttbase36-.Lttbaseref36
.Lttbaseref36:
	.byte	1
	.uleb128 .Lcst_end40-.Lcst_begin40
.Lcst_begin40:
	.uleb128 .Ltmp923-.Lfunc_begin40
	.uleb128 .Ltmp924-.Ltmp923
	.uleb128 .Ltmp936-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp943-.Lfunc_begin40
	.uleb128 .Ltmp946-.Ltmp943
	.uleb128 .Ltmp947-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp946-.Lfunc_begin40
	.uleb128 .Ltmp928-.Ltmp946
	.byte	0
	.byte	0
	.uleb128 .Ltmp928-.Lfunc_begin40
	.uleb128 .Ltmp929-.Ltmp928
	.uleb128 .Ltmp930-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp931-.Lfunc_begin40
	.uleb128 .Ltmp932-.Ltmp931
	.uleb128 .Ltmp933-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp937-.Lfunc_begin40
	.uleb128 .Ltmp938-.Ltmp937
	.uleb128 .Ltmp939-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp938-.Lfunc_begin40
	.uleb128 .Ltmp940-.Ltmp938
	.byte	0
	.byte	0
	.uleb128 .Ltmp940-.Lfunc_begin40
	.uleb128 .Ltmp941-.Ltmp940
	.uleb128 .Ltmp942-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp925-.Lfunc_begin40
	.uleb128 .Ltmp926-.Ltmp925
	.uleb128 .Ltmp927-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp934-.Lfunc_begin40
	.uleb128 .Ltmp935-.Ltmp934
	.uleb128 .Ltmp936-.Lfunc_begin40
	.byte	0
	.uleb128 .Ltmp948-.Lfunc_begin40
	.uleb128 .Ltmp949-.Ltmp948
	.uleb128 .Ltmp950-.Lfunc_begin40
	.byte	1
	.uleb128 .Ltmp949-.Lfunc_begin40
	.uleb128 .Lfunc_end83-.Ltmp949
	.byte	0
	.byte	0
.Lcst_end40:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase36:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN12nepenthe_ops6vector11vector_unit17hed9551e3e512afb0E,"ax",@progbits
	.globl	_ZN12nepenthe_ops6vector11vector_unit17hed9551e3e512afb0E
	.p2align	4
	.type	_ZN12nepenthe_ops6vector11vector_unit17hed9551e3e512afb0E,@function
_ZN12nepenthe_ops6vector11vector_unit17hed9551e3e512afb0E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB84_1
	cmpb	$0, _ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip)
	je	.LBB84_3
.LBB84_4:
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB84_5
	cmpb	$1, _ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip)
	jne	.LBB84_8
.LBB84_7:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.88+24(%rip), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB84_1:
	.cfi_def_cfa_offset 16
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	cmpb	$0, _ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip)
	jne	.LBB84_4
.LBB84_3:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.88(%rip), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB84_5:
	.cfi_def_cfa_offset 16
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	cmpb	$1, _ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip)
	je	.LBB84_7
.LBB84_8:
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB84_9
	cmpb	$2, _ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip)
	jne	.LBB84_11
.LBB84_12:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.88+48(%rip), %rcx
	movq	(%rcx), %rax
	movq	8(%rcx), %rdx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB84_9:
	.cfi_def_cfa_offset 16
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	cmpb	$2, _ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip)
	je	.LBB84_12
.LBB84_11:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.85(%rip), %rax
	movl	$8, %edx
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end84:
	.size	_ZN12nepenthe_ops6vector11vector_unit17hed9551e3e512afb0E, .Lfunc_end84-_ZN12nepenthe_ops6vector11vector_unit17hed9551e3e512afb0E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops6vector4unit17hcd280b6c68ec7ca9E,"ax",@progbits
	.hidden	_ZN12nepenthe_ops6vector4unit17hcd280b6c68ec7ca9E
	.globl	_ZN12nepenthe_ops6vector4unit17hcd280b6c68ec7ca9E
	.p2align	4
	.type	_ZN12nepenthe_ops6vector4unit17hcd280b6c68ec7ca9E,@function
_ZN12nepenthe_ops6vector4unit17hcd280b6c68ec7ca9E:
	.cfi_startproc
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB85_1
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	retq
.LBB85_1:
	pushq	%rax
	.cfi_def_cfa_offset 16
	callq	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	addq	$8, %rsp
	.cfi_def_cfa_offset 8
	movzbl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %eax
	retq
.Lfunc_end85:
	.size	_ZN12nepenthe_ops6vector4unit17hcd280b6c68ec7ca9E, .Lfunc_end85-_ZN12nepenthe_ops6vector4unit17hcd280b6c68ec7ca9E
	.cfi_endproc

	.section	.text._ZN12nepenthe_ops6vector8detected17h7ed339097fb334c6E,"ax",@progbits
	.p2align	4
	.type	_ZN12nepenthe_ops6vector8detected17h7ed339097fb334c6E,@function
_ZN12nepenthe_ops6vector8detected17h7ed339097fb334c6E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	_RNvNtNtCs6d7GoaNTBIz_10std_detect6detect5cache5CACHE@GOTPCREL(%rip), %r14
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB86_3
	testw	%ax, %ax
	js	.LBB86_5
.LBB86_4:
	xorl	%ebx, %ebx
	jmp	.LBB86_7
.LBB86_3:
	callq	*_RNvNtNtCs6d7GoaNTBIz_10std_detect6detect5cache21detect_and_initialize@GOTPCREL(%rip)
	testw	%ax, %ax
	jns	.LBB86_4
.LBB86_5:
	movq	(%r14), %rbx
	testq	%rbx, %rbx
	je	.LBB86_18
.LBB86_6:
	shrq	$56, %rbx
	andl	$1, %ebx
.LBB86_7:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB86_17
	testl	$524288, %eax
	je	.LBB86_13
.LBB86_9:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB86_19
	testl	$33554432, %eax
	je	.LBB86_13
.LBB86_11:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB86_20
	testl	$16777216, %eax
	jne	.LBB86_21
.LBB86_13:
	testb	%bl, %bl
	je	.LBB86_16
.LBB86_14:
	movb	$1, %al
.LBB86_15:
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB86_16:
	.cfi_def_cfa_offset 32
	xorl	%eax, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB86_17:
	.cfi_def_cfa_offset 32
	callq	*_RNvNtNtCs6d7GoaNTBIz_10std_detect6detect5cache21detect_and_initialize@GOTPCREL(%rip)
	testl	$524288, %eax
	jne	.LBB86_9
	jmp	.LBB86_13
.LBB86_18:
	callq	*_RNvNtNtCs6d7GoaNTBIz_10std_detect6detect5cache21detect_and_initialize@GOTPCREL(%rip)
	movq	%rax, %rbx
	jmp	.LBB86_6
.LBB86_19:
	callq	*_RNvNtNtCs6d7GoaNTBIz_10std_detect6detect5cache21detect_and_initialize@GOTPCREL(%rip)
	testl	$33554432, %eax
	jne	.LBB86_11
	jmp	.LBB86_13
.LBB86_20:
	callq	*_RNvNtNtCs6d7GoaNTBIz_10std_detect6detect5cache21detect_and_initialize@GOTPCREL(%rip)
	testl	$16777216, %eax
	je	.LBB86_13
.LBB86_21:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB86_25
.LBB86_22:
	shrl	$23, %eax
	andl	$1, %eax
	leal	(%rbx,%rbx), %ecx
	testb	%al, %al
	jne	.LBB86_24
	xorb	$1, %bl
	movl	%ecx, %eax
	je	.LBB86_14
	jmp	.LBB86_15
.LBB86_24:
	movl	%ecx, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB86_25:
	.cfi_def_cfa_offset 32
	callq	*_RNvNtNtCs6d7GoaNTBIz_10std_detect6detect5cache21detect_and_initialize@GOTPCREL(%rip)
	jmp	.LBB86_22
.Lfunc_end86:
	.size	_ZN12nepenthe_ops6vector8detected17h7ed339097fb334c6E, .Lfunc_end86-_ZN12nepenthe_ops6vector8detected17h7ed339097fb334c6E
	.cfi_endproc

	.section	".text._ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17hae5b10b3dad6597aE","ax",@progbits
	.p2align	4
	.type	_ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17hae5b10b3dad6597aE,@function
_ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17hae5b10b3dad6597aE:
	.cfi_startproc
	movq	%rdi, %rax
	movups	.Lanon.87199690de5c8f65a22de84a273d65b6.90(%rip), %xmm0
	movups	%xmm0, (%rdi)
	retq
.Lfunc_end87:
	.size	_ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17hae5b10b3dad6597aE, .Lfunc_end87-_ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17hae5b10b3dad6597aE
	.cfi_endproc

	.section	".text._ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512
	.globl	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512,@function
_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512:
.Lfunc_begin41:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception41
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$40, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rax
	movq	(%rax), %r15
	movq	$0, (%rax)
	testq	%r15, %r15
	je	.LBB88_28
	movabsq	$-9223372036854775808, %r13
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.89(%rip), %rsi
	leaq	8(%rsp), %rdi
	movl	$20, %edx
	callq	*_RNvNtCsjrHSEGnQ3l9_3std3env4__var@GOTPCREL(%rip)
	movq	16(%rsp), %rbx
	cmpb	$0, 8(%rsp)
	je	.LBB88_6
	cmpq	%r13, %rbx
	je	.LBB88_3
	testq	%rbx, %rbx
	je	.LBB88_3
	movq	24(%rsp), %rdi
	movl	$1, %edx
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB88_3:
	movb	$1, %bpl
	xorl	%r12d, %r12d
	movq	%r13, %rbx
	jmp	.LBB88_21
.LBB88_6:
	movq	24(%rsp), %r14
	movb	$1, %bpl
	cmpq	%r13, %rbx
	jne	.LBB88_8
	xorl	%r12d, %r12d
	movq	%r13, %rbx
	jmp	.LBB88_21
.LBB88_8:
	movq	32(%rsp), %rax
	cmpq	$4, %rax
	je	.LBB88_13
	cmpq	$6, %rax
	je	.LBB88_15
	cmpq	$8, %rax
	jne	.LBB88_20
	movabsq	$7308895159548338530, %rax
	cmpq	%rax, (%r14)
	jne	.LBB88_20
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.88(%rip), %r12
	xorl	%ebp, %ebp
	jmp	.LBB88_21
.LBB88_15:
	movl	$897087073, %eax
	xorl	(%r14), %eax
	movzwl	4(%r14), %ecx
	xorl	$12849, %ecx
	orl	%eax, %ecx
	jne	.LBB88_20
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.88+48(%rip), %r12
	xorl	%ebp, %ebp
	jmp	.LBB88_21
.LBB88_13:
	cmpl	$846755425, (%r14)
	je	.LBB88_14
.LBB88_20:
	xorl	%r12d, %r12d
.LBB88_21:
.Ltmp951:
	callq	_ZN12nepenthe_ops6vector8detected17h7ed339097fb334c6E
.Ltmp952:
	testb	%bpl, %bpl
	jne	.LBB88_25
	movzbl	16(%r12), %ebp
.Ltmp953:
	callq	_ZN12nepenthe_ops6vector8detected17h7ed339097fb334c6E
.Ltmp954:
	movzbl	%al, %ecx
	movzbl	%bpl, %eax
	cmpb	%al, %cl
	cmovbl	%ecx, %eax
.LBB88_25:
	leaq	(,%rbx,2), %rcx
	testq	%rcx, %rcx
	je	.LBB88_27
	movl	$1, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	movl	%eax, %ebx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movl	%ebx, %eax
.LBB88_27:
	movb	%al, (%r15)
	addq	$40, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB88_14:
	.cfi_def_cfa_offset 96
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.88+24(%rip), %r12
	xorl	%ebp, %ebp
	jmp	.LBB88_21
.LBB88_28:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.96(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB88_17:
.Ltmp955:
	movq	%rax, %r15
	leaq	(,%rbx,2), %rax
	testq	%rax, %rax
	je	.LBB88_19
	movl	$1, %edx
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB88_19:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end88:
	.size	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512, .Lfunc_end88-_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table88:
.Lexception41:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end41-.Lcst_begin41
.Lcst_begin41:
	.uleb128 .Lfunc_begin41-.Lfunc_begin41
	.uleb128 .Ltmp951-.Lfunc_begin41
	.byte	0
	.byte	0
	.uleb128 .Ltmp951-.Lfunc_begin41
	.uleb128 .Ltmp954-.Ltmp951
	.uleb128 .Ltmp955-.Lfunc_begin41
	.byte	0
	.uleb128 .Ltmp954-.Lfunc_begin41
	.uleb128 .Lfunc_end88-.Ltmp954
	.byte	0
	.byte	0
.Lcst_end41:
	.p2align	2, 0x0

	.section	".text._ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h6e2a300b70c486e8E","ax",@progbits
	.p2align	4
	.type	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h6e2a300b70c486e8E,@function
_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h6e2a300b70c486e8E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	(%rdi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %rbx
	movq	$0, (%rax)
	testq	%rsi, %rsi
	je	.LBB89_2
	movq	%rsp, %rdi
	callq	*_ZN91_$LT$burn_flex..backend..FlexDevice$u20$as$u20$burn_backend..backend..device..DeviceOps$GT$8defaults17h763725725564e6d6E@GOTPCREL(%rip)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB89_2:
	.cfi_def_cfa_offset 64
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.96(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Lfunc_end89:
	.size	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h6e2a300b70c486e8E, .Lfunc_end89-_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h6e2a300b70c486e8E
	.cfi_endproc

	.section	".text._ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h92add70c1e10c2baE","ax",@progbits
	.p2align	4
	.type	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h92add70c1e10c2baE,@function
_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h92add70c1e10c2baE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -16
	movq	(%rdi), %rax
	movq	(%rax), %rbx
	movq	$0, (%rax)
	testq	%rbx, %rbx
	je	.LBB90_3
	cmpb	$1, 4(%rsi)
	je	.LBB90_4
	movq	%rsp, %rdi
	callq	*(%rbx)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movups	%xmm3, 48(%rbx)
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB90_3:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.96(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB90_4:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std4sync9lazy_lock14panic_poisoned@GOTPCREL(%rip)
.Lfunc_end90:
	.size	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h92add70c1e10c2baE, .Lfunc_end90-_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h92add70c1e10c2baE
	.cfi_endproc

	.section	".text._ZN3std4sync6poison5mutex14Mutex$LT$T$GT$4lock17h231096c73a2f4304E","ax",@progbits
	.hidden	_ZN3std4sync6poison5mutex14Mutex$LT$T$GT$4lock17h231096c73a2f4304E
	.globl	_ZN3std4sync6poison5mutex14Mutex$LT$T$GT$4lock17h231096c73a2f4304E
	.p2align	4
	.type	_ZN3std4sync6poison5mutex14Mutex$LT$T$GT$4lock17h231096c73a2f4304E,@function
_ZN3std4sync6poison5mutex14Mutex$LT$T$GT$4lock17h231096c73a2f4304E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movl	$1, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, (%rsi)
	jne	.LBB91_1
.LBB91_2:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB91_4
	xorl	%eax, %eax
.LBB91_5:
	movzbl	4(%rsi), %ecx
	xorl	%edx, %edx
	testb	%cl, %cl
	setne	%dl
	movq	%rsi, 8(%rbx)
	movb	%al, 16(%rbx)
	movq	%rdx, (%rbx)
	movq	%rbx, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB91_1:
	.cfi_def_cfa_offset 32
	movq	%rsi, %rdi
	movq	%rsi, %r14
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
	movq	%r14, %rsi
	jmp	.LBB91_2
.LBB91_4:
	movq	%rsi, %r14
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	movq	%r14, %rsi
	xorb	$1, %al
	jmp	.LBB91_5
.Lfunc_end91:
	.size	_ZN3std4sync6poison5mutex14Mutex$LT$T$GT$4lock17h231096c73a2f4304E, .Lfunc_end91-_ZN3std4sync6poison5mutex14Mutex$LT$T$GT$4lock17h231096c73a2f4304E
	.cfi_endproc

	.section	".text.unlikely._ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17hb094f07655ba110cE","ax",@progbits
	.type	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17hb094f07655ba110cE,@function
_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17hb094f07655ba110cE:
	.cfi_startproc
	movl	48(%rdi), %eax
	testl	%eax, %eax
	jne	.LBB92_1
	retq
.LBB92_1:
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	leaq	16(%rsp), %rax
	movq	%rsi, (%rax)
	movq	%rdi, 8(%rax)
	addq	$48, %rdi
	leaq	7(%rsp), %rcx
	movq	%rcx, 16(%rax)
	leaq	8(%rsp), %rdx
	movq	%rax, (%rdx)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.91(%rip), %rcx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512(%rip), %r8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	*_RNvMs0_NtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync4once5futexNtB5_4Once4call@GOTPCREL(%rip)
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end92:
	.size	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17hb094f07655ba110cE, .Lfunc_end92-_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17hb094f07655ba110cE
	.cfi_endproc

	.section	".text.unlikely._ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.globl	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.type	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512,@function
_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512:
	.cfi_startproc
	movl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %eax
	testl	%eax, %eax
	jne	.LBB93_1
	retq
.LBB93_1:
	subq	$40, %rsp
	.cfi_def_cfa_offset 48
	leaq	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512+4(%rip), %rax
	leaq	24(%rsp), %rcx
	movq	%rax, (%rcx)
	leaq	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512(%rip), %rdi
	leaq	15(%rsp), %rax
	movq	%rax, 8(%rcx)
	leaq	16(%rsp), %rdx
	movq	%rcx, (%rdx)
	leaq	anon.87199690de5c8f65a22de84a273d65b6.94.llvm.7861498002582786512(%rip), %rcx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512(%rip), %r8
	pushq	$1
	.cfi_adjust_cfa_offset 8
	popq	%rsi
	.cfi_adjust_cfa_offset -8
	callq	*_RNvMs0_NtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync4once5futexNtB5_4Once4call@GOTPCREL(%rip)
	addq	$40, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end93:
	.size	_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512, .Lfunc_end93-_ZN3std4sync9once_lock17OnceLock$LT$T$GT$10initialize17he6202385d4552f34E.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h57a2e6f1b452e71aE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h57a2e6f1b452e71aE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h57a2e6f1b452e71aE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h57a2e6f1b452e71aE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h57a2e6f1b452e71aE:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movq	%rcx, 16(%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.143(%rip), %rcx
	movq	%rcx, (%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.144(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.145(%rip), %rcx
	leaq	16(%rsp), %r9
	movl	$17, %edx
	movl	$8, %r8d
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field1_finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end94:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h57a2e6f1b452e71aE, .Lfunc_end94-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h57a2e6f1b452e71aE
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8f47ae82f4446b09E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8f47ae82f4446b09E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8f47ae82f4446b09E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8f47ae82f4446b09E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8f47ae82f4446b09E:
	.cfi_startproc
	movq	%rsi, %rdx
	movq	(%rdi), %rax
	movq	8(%rax), %rdi
	movq	16(%rax), %rsi
	jmpq	*_RNvXsh_NtCsgEmfK2I1SDS_4core3fmteNtB5_5Debug3fmt@GOTPCREL(%rip)
.Lfunc_end95:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8f47ae82f4446b09E, .Lfunc_end95-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h8f47ae82f4446b09E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E:
	.cfi_startproc
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rsi, %rax
	movq	(%rdi), %r9
	leaq	24(%r9), %rcx
	movq	%rcx, (%rsp)
	subq	$8, %rsp
	.cfi_adjust_cfa_offset 8
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.112(%rip), %r10
	leaq	8(%rsp), %r11
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.115(%rip), %rbx
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.111(%rip), %r14
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.113(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.114(%rip), %rcx
	movl	$6, %edx
	movl	$6, %r8d
	movq	%rax, %rdi
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	pushq	$6
	.cfi_adjust_cfa_offset 8
	pushq	%rbx
	.cfi_adjust_cfa_offset 8
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field2_finish@GOTPCREL(%rip)
	addq	$56, %rsp
	.cfi_adjust_cfa_offset -56
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end96:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E, .Lfunc_end96-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hac8899f32c833c07E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E","ax",@progbits
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E:
	.cfi_startproc
	movq	%rsi, %rax
	movq	(%rdi), %rcx
	movzbl	(%rcx), %ecx
	leaq	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E(%rip), %rdx
	movq	(%rdx,%rcx,8), %rdx
	leaq	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel(%rip), %rdi
	movslq	(%rdi,%rcx,4), %rsi
	addq	%rdi, %rsi
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end97:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E, .Lfunc_end97-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E
	.cfi_endproc

	.section	".text._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9ad6c4ffac767bfE","ax",@progbits
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9ad6c4ffac767bfE
	.globl	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9ad6c4ffac767bfE
	.p2align	4
	.type	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9ad6c4ffac767bfE,@function
_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9ad6c4ffac767bfE:
	.cfi_startproc
	movq	(%rdi), %rdi
	jmpq	*_ZN66_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..fmt..Debug$GT$3fmt17hcf5f02370eff61b6E@GOTPCREL(%rip)
.Lfunc_end98:
	.size	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9ad6c4ffac767bfE, .Lfunc_end98-_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hd9ad6c4ffac767bfE
	.cfi_endproc

	.section	".text._ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512
	.globl	_ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512,@function
_ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512:
.Lfunc_begin42:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception42
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -16
	movq	%rsi, %rax
	movq	%rdi, %rbx
	movq	$0, 16(%rsp)
	movq	$1, 24(%rsp)
	movq	$0, 32(%rsp)
	movq	$1610612768, 56(%rsp)
	leaq	16(%rsp), %rcx
	movq	%rcx, 40(%rsp)
	leaq	anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512(%rip), %rcx
	movq	%rcx, 48(%rsp)
.Ltmp956:
	leaq	40(%rsp), %rsi
	movq	%rax, %rdi
	callq	*_ZN73_$LT$cubecl_zspace..errors..BoundsError$u20$as$u20$core..fmt..Display$GT$3fmt17h6a4f7a66e4c90bcaE@GOTPCREL(%rip)
.Ltmp957:
	testb	%al, %al
	jne	.LBB99_2
	movq	32(%rsp), %rax
	movq	%rax, 16(%rbx)
	movups	16(%rsp), %xmm0
	movups	%xmm0, (%rbx)
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB99_2:
	.cfi_def_cfa_offset 80
.Ltmp958:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.98.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.101.llvm.7861498002582786512(%rip), %rcx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.100.llvm.7861498002582786512(%rip), %r8
	leaq	15(%rsp), %rdx
	movl	$55, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp959:
	ud2
.LBB99_4:
.Ltmp960:
	movq	%rax, %rbx
	movq	16(%rsp), %rsi
	testq	%rsi, %rsi
	je	.LBB99_6
	movq	24(%rsp), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB99_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end99:
	.size	_ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512, .Lfunc_end99-_ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN45_$LT$T$u20$as$u20$alloc..string..ToString$GT$9to_string17he18ca1c220ae597aE.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table99:
.Lexception42:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end42-.Lcst_begin42
.Lcst_begin42:
	.uleb128 .Ltmp956-.Lfunc_begin42
	.uleb128 .Ltmp959-.Ltmp956
	.uleb128 .Ltmp960-.Lfunc_begin42
	.byte	0
	.uleb128 .Ltmp959-.Lfunc_begin42
	.uleb128 .Lfunc_end99-.Ltmp959
	.byte	0
	.byte	0
.Lcst_end42:
	.p2align	2, 0x0

	.section	".text._ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h0b180b24c59ddf6fE","ax",@progbits
	.hidden	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h0b180b24c59ddf6fE
	.globl	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h0b180b24c59ddf6fE
	.p2align	4
	.type	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h0b180b24c59ddf6fE,@function
_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h0b180b24c59ddf6fE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rsi, %rbx
	movq	%rdi, %r14
	leaq	8(%rsp), %rdi
	movq	%rdx, %rsi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter10debug_list@GOTPCREL(%rip)
	testq	%rbx, %rbx
	je	.LBB100_3
	shlq	$5, %rbx
	leaq	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864(%rip), %r15
	leaq	8(%rsp), %r12
	movq	%rsp, %r13
	movq	_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList5entry@GOTPCREL(%rip), %rbp
	.p2align	4
.LBB100_2:
	movq	%r14, (%rsp)
	addq	$32, %r14
	movq	%r12, %rdi
	movq	%r13, %rsi
	movq	%r15, %rdx
	callq	*%rbp
	addq	$-32, %rbx
	jne	.LBB100_2
.LBB100_3:
	leaq	8(%rsp), %rdi
	callq	*_RNvMs5_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_9DebugList6finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end100:
	.size	_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h0b180b24c59ddf6fE, .Lfunc_end100-_ZN48_$LT$$u5b$T$u5d$$u20$as$u20$core..fmt..Debug$GT$3fmt17h0b180b24c59ddf6fE
	.cfi_endproc

	.section	.text._ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512,"ax",@progbits
	.hidden	_ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512
	.globl	_ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512,@function
_ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512:
	.cfi_startproc
	movq	%rdx, %rcx
	movq	%rsi, %rdx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512(%rip), %rsi
	jmpq	*_RNvNtCsgEmfK2I1SDS_4core3fmt5write@GOTPCREL(%rip)
.Lfunc_end101:
	.size	_ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512, .Lfunc_end101-_ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512
	.globl	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	(%rdi), %rax
	movq	%rax, (%rsp)
	movq	%rsp, %rdi
	callq	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end102:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512, .Lfunc_end102-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h69db556198b95309E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h69db556198b95309E,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h69db556198b95309E:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$48, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -16
	movq	(%rdi), %rax
	movq	(%rax), %rsi
	movq	8(%rax), %rbx
	movq	$0, (%rax)
	testq	%rsi, %rsi
	je	.LBB103_2
	movq	%rsp, %rdi
	callq	*_ZN91_$LT$burn_flex..backend..FlexDevice$u20$as$u20$burn_backend..backend..device..DeviceOps$GT$8defaults17h763725725564e6d6E@GOTPCREL(%rip)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	addq	$48, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB103_2:
	.cfi_def_cfa_offset 64
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.96(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.Lfunc_end103:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h69db556198b95309E, .Lfunc_end103-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h69db556198b95309E
	.cfi_endproc

	.section	".text._ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h6e536f1e80c62a7fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h6e536f1e80c62a7fE,@function
_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h6e536f1e80c62a7fE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$64, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -16
	movq	(%rdi), %rax
	movq	(%rax), %rbx
	movq	$0, (%rax)
	testq	%rbx, %rbx
	je	.LBB104_3
	cmpb	$1, 4(%rsi)
	je	.LBB104_2
	movq	%rsp, %rdi
	callq	*(%rbx)
	movups	(%rsp), %xmm0
	movups	16(%rsp), %xmm1
	movups	32(%rsp), %xmm2
	movups	48(%rsp), %xmm3
	movups	%xmm3, 48(%rbx)
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	addq	$64, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB104_3:
	.cfi_def_cfa_offset 80
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.96(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB104_2:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std4sync9lazy_lock14panic_poisoned@GOTPCREL(%rip)
.Lfunc_end104:
	.size	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h6e536f1e80c62a7fE, .Lfunc_end104-_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h6e536f1e80c62a7fE
	.cfi_endproc

	.section	.text._ZN4core3ops8function6FnOnce9call_once17h026d80e9219d74bfE,"ax",@progbits
	.p2align	4
	.type	_ZN4core3ops8function6FnOnce9call_once17h026d80e9219d74bfE,@function
_ZN4core3ops8function6FnOnce9call_once17h026d80e9219d74bfE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	data16
	leaq	_ZN12burn_backend7backend6device11LOCAL_CACHE29_$u7b$$u7b$constant$u7d$$u7d$28_$u7b$$u7b$closure$u7d$$u7d$23__RUST_STD_INTERNAL_VAL17hc19f5327bd18e6a9E@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	cmpb	$1, 56(%rax)
	jne	.LBB105_2
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB105_2:
	.cfi_def_cfa_offset 16
	movq	%rax, %rdi
	movq	%rbx, %rsi
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmp	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E
.Lfunc_end105:
	.size	_ZN4core3ops8function6FnOnce9call_once17h026d80e9219d74bfE, .Lfunc_end105-_ZN4core3ops8function6FnOnce9call_once17h026d80e9219d74bfE
	.cfi_endproc

	.section	".text._ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512
	.globl	_ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512,@function
_ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512:
.Lfunc_begin43:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception43
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rsi, %rsi
	je	.LBB106_9
	movq	%rsi, %rbx
	incq	%rbx
	movq	_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip), %r12
	.p2align	4
.LBB106_2:
	cmpq	$1, %rbx
	je	.LBB106_9
	leaq	256(%rdi), %r14
	decq	%rbx
.Ltmp961:
	callq	*%r12
.Ltmp962:
	movq	%r14, %rdi
	jmp	.LBB106_2
.LBB106_9:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB106_4:
	.cfi_def_cfa_offset 48
.Ltmp963:
	movq	%rax, %r15
	.p2align	4
.LBB106_5:
	decq	%rbx
	je	.LBB106_7
.Ltmp964:
	leaq	256(%r14), %r13
	movq	%r14, %rdi
	callq	*%r12
.Ltmp965:
	movq	%r13, %r14
	jmp	.LBB106_5
.LBB106_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB106_8:
.Ltmp966:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end106:
	.size	_ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512, .Lfunc_end106-_ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table106:
.Lexception43:
	.byte	255
	.byte	155
	.uleb128 .Lttbase37-.Lttbaseref37
.Lttbaseref37:
	.byte	1
	.uleb128 .Lcst_end43-.Lcst_begin43
.Lcst_begin43:
	.uleb128 .Ltmp961-.Lfunc_begin43
	.uleb128 .Ltmp962-.Ltmp961
	.uleb128 .Ltmp963-.Lfunc_begin43
	.byte	0
	.uleb128 .Ltmp964-.Lfunc_begin43
	.uleb128 .Ltmp965-.Ltmp964
	.uleb128 .Ltmp966-.Lfunc_begin43
	.byte	1
	.uleb128 .Ltmp965-.Lfunc_begin43
	.uleb128 .Lfunc_end106-.Ltmp965
	.byte	0
	.byte	0
.Lcst_end43:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase37:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE,@function
_ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE:
.Lfunc_begin44:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception44
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	cmpl	$3, (%rdi)
	jne	.LBB107_1
	addq	$8, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.LBB107_1:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r14
	addq	$32, %rdi
.Ltmp967:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp968:
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB107_7
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB107_7:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB107_4:
	.cfi_def_cfa_offset 32
.Ltmp969:
	movq	%rax, %rbx
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB107_6
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB107_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end107:
	.size	_ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE, .Lfunc_end107-_ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table107:
.Lexception44:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end44-.Lcst_begin44
.Lcst_begin44:
	.uleb128 .Lfunc_begin44-.Lfunc_begin44
	.uleb128 .Ltmp967-.Lfunc_begin44
	.byte	0
	.byte	0
	.uleb128 .Ltmp967-.Lfunc_begin44
	.uleb128 .Ltmp968-.Ltmp967
	.uleb128 .Ltmp969-.Lfunc_begin44
	.byte	0
	.uleb128 .Ltmp968-.Lfunc_begin44
	.uleb128 .Lfunc_end107-.Ltmp968
	.byte	0
	.byte	0
.Lcst_end44:
	.p2align	2, 0x0

	.section	.text._ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h03a577634b552847E,"ax",@progbits
	.hidden	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h03a577634b552847E
	.globl	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h03a577634b552847E
	.p2align	4
	.type	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h03a577634b552847E,@function
_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h03a577634b552847E:
	.cfi_startproc
	cmpq	$8, %rdx
	jb	.LBB108_1
	leaq	(%rdi,%rdx,8), %rax
	leaq	(%rsi,%rdx,8), %rcx
	cmpq	%rcx, %rdi
	setb	%cl
	cmpq	%rax, %rsi
	setb	%al
	testb	%al, %cl
	je	.LBB108_4
.LBB108_1:
	xorl	%eax, %eax
.LBB108_7:
	movq	%rax, %rcx
	orq	$1, %rcx
	testb	$1, %dl
	je	.LBB108_9
	movq	(%rdi,%rax,8), %r8
	movq	(%rsi,%rax,8), %r9
	movq	%r9, (%rdi,%rax,8)
	movq	%r8, (%rsi,%rax,8)
	movq	%rcx, %rax
.LBB108_9:
	cmpq	%rcx, %rdx
	je	.LBB108_11
	.p2align	4
.LBB108_10:
	movq	(%rdi,%rax,8), %rcx
	movq	(%rsi,%rax,8), %r8
	movq	%r8, (%rdi,%rax,8)
	movq	%rcx, (%rsi,%rax,8)
	movq	8(%rdi,%rax,8), %rcx
	movq	8(%rsi,%rax,8), %r8
	movq	%r8, 8(%rdi,%rax,8)
	movq	%rcx, 8(%rsi,%rax,8)
	addq	$2, %rax
	cmpq	%rax, %rdx
	jne	.LBB108_10
	jmp	.LBB108_11
.LBB108_4:
	movq	%rdx, %rax
	andq	$-4, %rax
	xorl	%ecx, %ecx
	.p2align	4
.LBB108_5:
	movups	(%rdi,%rcx,8), %xmm0
	movups	16(%rdi,%rcx,8), %xmm1
	movups	(%rsi,%rcx,8), %xmm2
	movups	16(%rsi,%rcx,8), %xmm3
	movups	%xmm2, (%rdi,%rcx,8)
	movups	%xmm3, 16(%rdi,%rcx,8)
	movups	%xmm0, (%rsi,%rcx,8)
	movups	%xmm1, 16(%rsi,%rcx,8)
	addq	$4, %rcx
	cmpq	%rcx, %rax
	jne	.LBB108_5
	cmpq	%rax, %rdx
	jne	.LBB108_7
.LBB108_11:
	retq
.Lfunc_end108:
	.size	_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h03a577634b552847E, .Lfunc_end108-_ZN4core3ptr25swap_nonoverlapping_bytes26swap_nonoverlapping_chunks17h03a577634b552847E
	.cfi_endproc

	.section	".text._ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512
	.globl	_ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512,@function
_ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512:
.Lfunc_begin45:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception45
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	subq	%rdi, %rsi
	shrq	$3, %rsi
	movabsq	$-1229782938247303441, %r15
	imulq	%rsi, %r15
	incq	%r15
	.p2align	4
.LBB109_1:
	cmpq	$1, %r15
	je	.LBB109_8
	leaq	120(%rdi), %rbx
	decq	%r15
.Ltmp970:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp971:
	movq	%rbx, %rdi
	jmp	.LBB109_1
.LBB109_8:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB109_3:
	.cfi_def_cfa_offset 48
.Ltmp972:
	movq	%rax, %r14
	.p2align	4
.LBB109_4:
	decq	%r15
	je	.LBB109_6
.Ltmp973:
	leaq	120(%rbx), %r12
	movq	%rbx, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp974:
	movq	%r12, %rbx
	jmp	.LBB109_4
.LBB109_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB109_7:
.Ltmp975:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end109:
	.size	_ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512, .Lfunc_end109-_ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table109:
.Lexception45:
	.byte	255
	.byte	155
	.uleb128 .Lttbase38-.Lttbaseref38
.Lttbaseref38:
	.byte	1
	.uleb128 .Lcst_end45-.Lcst_begin45
.Lcst_begin45:
	.uleb128 .Ltmp970-.Lfunc_begin45
	.uleb128 .Ltmp971-.Ltmp970
	.uleb128 .Ltmp972-.Lfunc_begin45
	.byte	0
	.uleb128 .Ltmp973-.Lfunc_begin45
	.uleb128 .Ltmp974-.Ltmp973
	.uleb128 .Ltmp975-.Lfunc_begin45
	.byte	1
	.uleb128 .Ltmp974-.Lfunc_begin45
	.uleb128 .Lfunc_end109-.Ltmp974
	.byte	0
	.byte	0
.Lcst_end45:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase38:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr287drop_in_place$LT$std..sync..poison..rwlock..RwLockWriteGuard$LT$std..collections..hash..map..HashMap$LT$$LP$cubecl_common..device..base..DeviceId$C$core..any..TypeId$RP$$C$alloc..sync..Arc$LT$std..sync..once_lock..OnceLock$LT$burn_std..device_settings..DeviceSettings$GT$$GT$$GT$$GT$$GT$17h9057a6ee82f681bbE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr287drop_in_place$LT$std..sync..poison..rwlock..RwLockWriteGuard$LT$std..collections..hash..map..HashMap$LT$$LP$cubecl_common..device..base..DeviceId$C$core..any..TypeId$RP$$C$alloc..sync..Arc$LT$std..sync..once_lock..OnceLock$LT$burn_std..device_settings..DeviceSettings$GT$$GT$$GT$$GT$$GT$17h9057a6ee82f681bbE,@function
_ZN4core3ptr287drop_in_place$LT$std..sync..poison..rwlock..RwLockWriteGuard$LT$std..collections..hash..map..HashMap$LT$$LP$cubecl_common..device..base..DeviceId$C$core..any..TypeId$RP$$C$alloc..sync..Arc$LT$std..sync..once_lock..OnceLock$LT$burn_std..device_settings..DeviceSettings$GT$$GT$$GT$$GT$$GT$17h9057a6ee82f681bbE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	testb	$1, %dil
	jne	.LBB110_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB110_2
.LBB110_4:
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rax
	movl	$-1073741823, %esi
	lock		xaddl	%esi, (%rax)
	addl	$-1073741823, %esi
	cmpl	$1073741824, %esi
	jae	.LBB110_6
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.LBB110_6:
	.cfi_def_cfa_offset 16
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync6rwlock5futexNtB2_6RwLock22wake_writer_or_readers@GOTPCREL(%rip)
.LBB110_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB110_4
	movq	_ZN12burn_backend7backend6device8REGISTRY17hc2c745fe0e30c943E@GOTPCREL(%rip), %rax
	movb	$1, 8(%rax)
	jmp	.LBB110_4
.Lfunc_end110:
	.size	_ZN4core3ptr287drop_in_place$LT$std..sync..poison..rwlock..RwLockWriteGuard$LT$std..collections..hash..map..HashMap$LT$$LP$cubecl_common..device..base..DeviceId$C$core..any..TypeId$RP$$C$alloc..sync..Arc$LT$std..sync..once_lock..OnceLock$LT$burn_std..device_settings..DeviceSettings$GT$$GT$$GT$$GT$$GT$17h9057a6ee82f681bbE, .Lfunc_end110-_ZN4core3ptr287drop_in_place$LT$std..sync..poison..rwlock..RwLockWriteGuard$LT$std..collections..hash..map..HashMap$LT$$LP$cubecl_common..device..base..DeviceId$C$core..any..TypeId$RP$$C$alloc..sync..Arc$LT$std..sync..once_lock..OnceLock$LT$burn_std..device_settings..DeviceSettings$GT$$GT$$GT$$GT$$GT$17h9057a6ee82f681bbE
	.cfi_endproc

	.section	".text._ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512
	.globl	_ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512,@function
_ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512:
.Lfunc_begin46:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception46
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %rbx
	subq	%rdi, %rbx
	shrq	$8, %rbx
	incq	%rbx
	movq	_ZN11burn_tensor6bridge4kind13bridge_opaque5impls100_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..bridge..kind..bridge_opaque..Opaque$GT$4drop17h6dc85d8c6c0ff330E@GOTPCREL(%rip), %r12
	.p2align	4
.LBB111_1:
	cmpq	$1, %rbx
	je	.LBB111_8
	leaq	256(%rdi), %r14
	decq	%rbx
.Ltmp976:
	callq	*%r12
.Ltmp977:
	movq	%r14, %rdi
	jmp	.LBB111_1
.LBB111_8:
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB111_3:
	.cfi_def_cfa_offset 48
.Ltmp978:
	movq	%rax, %r15
	.p2align	4
.LBB111_4:
	decq	%rbx
	je	.LBB111_6
.Ltmp979:
	leaq	256(%r14), %r13
	movq	%r14, %rdi
	callq	*%r12
.Ltmp980:
	movq	%r13, %r14
	jmp	.LBB111_4
.LBB111_6:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB111_7:
.Ltmp981:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end111:
	.size	_ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512, .Lfunc_end111-_ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table111:
.Lexception46:
	.byte	255
	.byte	155
	.uleb128 .Lttbase39-.Lttbaseref39
.Lttbaseref39:
	.byte	1
	.uleb128 .Lcst_end46-.Lcst_begin46
.Lcst_begin46:
	.uleb128 .Ltmp976-.Lfunc_begin46
	.uleb128 .Ltmp977-.Ltmp976
	.uleb128 .Ltmp978-.Lfunc_begin46
	.byte	0
	.uleb128 .Ltmp979-.Lfunc_begin46
	.uleb128 .Ltmp980-.Ltmp979
	.uleb128 .Ltmp981-.Lfunc_begin46
	.byte	1
	.uleb128 .Ltmp980-.Lfunc_begin46
	.uleb128 .Lfunc_end111-.Ltmp980
	.byte	0
	.byte	0
.Lcst_end46:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase39:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512
	.globl	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512,@function
_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB112_1
	movq	8(%rdi), %rdi
	movl	$1, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB112_1:
	retq
.Lfunc_end112:
	.size	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512, .Lfunc_end112-_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512
	.globl	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512,@function
_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	24(%rdi), %rsi
	cmpq	$6, %rsi
	jb	.LBB113_3
	cmpq	%rsi, 40(%rbx)
	ja	.LBB113_5
	movq	32(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB113_3:
	movq	(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB113_4
	movq	8(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB113_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB113_5:
	.cfi_def_cfa_offset 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.Lfunc_end113:
	.size	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512, .Lfunc_end113-_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512
	.globl	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512,@function
_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB114_1
	movq	8(%rdi), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB114_1:
	retq
.Lfunc_end114:
	.size	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512, .Lfunc_end114-_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.7861498002582786512
	.globl	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.7861498002582786512,@function
_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.7861498002582786512:
	.cfi_startproc
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB115_1
	movq	8(%rdi), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB115_1:
	retq
.Lfunc_end115:
	.size	_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.7861498002582786512, .Lfunc_end115-_ZN4core3ptr49drop_in_place$LT$alloc..vec..Vec$LT$isize$GT$$GT$17he897b5cafbf13b52E.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
	.globl	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512,@function
_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512:
.Lfunc_begin47:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception47
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
	movq	112(%rdi), %rax
	lock		decq	(%rax)
	jne	.LBB116_2
	leaq	112(%rbx), %rdi
	#MEMBARRIER
.Ltmp982:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha1a00634bbf81b18E@GOTPCREL(%rip)
.Ltmp983:
.LBB116_2:
	movq	56(%rbx), %rsi
	cmpq	$6, %rsi
	jb	.LBB116_5
	cmpq	%rsi, 72(%rbx)
	ja	.LBB116_8
	movq	64(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB116_5:
	movq	32(%rbx), %rsi
	testq	%rsi, %rsi
	je	.LBB116_6
	movq	40(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB116_6:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB116_8:
	.cfi_def_cfa_offset 32
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB116_7:
.Ltmp984:
	movq	%rax, %r14
	addq	$32, %rbx
	movq	%rbx, %rdi
	callq	_ZN4core3ptr46drop_in_place$LT$burn_flex..layout..Layout$GT$17h666165614bd331dfE.llvm.7861498002582786512
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end116:
	.size	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512, .Lfunc_end116-_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table116:
.Lexception47:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end47-.Lcst_begin47
.Lcst_begin47:
	.uleb128 .Ltmp982-.Lfunc_begin47
	.uleb128 .Ltmp983-.Ltmp982
	.uleb128 .Ltmp984-.Lfunc_begin47
	.byte	0
	.uleb128 .Ltmp983-.Lfunc_begin47
	.uleb128 .Lfunc_end116-.Ltmp983
	.byte	0
	.byte	0
.Lcst_end47:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr55drop_in_place$LT$cubecl_zspace..errors..BoundsError$GT$17hc65bd2a2418a8f83E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr55drop_in_place$LT$cubecl_zspace..errors..BoundsError$GT$17hc65bd2a2418a8f83E.llvm.7861498002582786512
	.globl	_ZN4core3ptr55drop_in_place$LT$cubecl_zspace..errors..BoundsError$GT$17hc65bd2a2418a8f83E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr55drop_in_place$LT$cubecl_zspace..errors..BoundsError$GT$17hc65bd2a2418a8f83E.llvm.7861498002582786512,@function
_ZN4core3ptr55drop_in_place$LT$cubecl_zspace..errors..BoundsError$GT$17hc65bd2a2418a8f83E.llvm.7861498002582786512:
	.cfi_startproc
	cmpb	$0, (%rdi)
	je	.LBB117_1
.LBB117_2:
	retq
.LBB117_1:
	movq	8(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB117_2
	movq	16(%rdi), %rdi
	movl	$1, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.Lfunc_end117:
	.size	_ZN4core3ptr55drop_in_place$LT$cubecl_zspace..errors..BoundsError$GT$17hc65bd2a2418a8f83E.llvm.7861498002582786512, .Lfunc_end117-_ZN4core3ptr55drop_in_place$LT$cubecl_zspace..errors..BoundsError$GT$17hc65bd2a2418a8f83E.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr61drop_in_place$LT$burn_std..data..tensor..base..TensorData$GT$17hcb79e3657458d56bE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr61drop_in_place$LT$burn_std..data..tensor..base..TensorData$GT$17hcb79e3657458d56bE,@function
_ZN4core3ptr61drop_in_place$LT$burn_std..data..tensor..base..TensorData$GT$17hcb79e3657458d56bE:
.Lfunc_begin48:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception48
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	32(%rdi), %r14
	movq	40(%rdi), %r12
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB118_2
.Ltmp985:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp986:
.LBB118_2:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB118_4
	movq	16(%r12), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_4:
	movq	56(%rbx), %rsi
	cmpq	$6, %rsi
	jb	.LBB118_12
	cmpq	%rsi, 72(%rbx)
	ja	.LBB118_6
	movq	64(%rbx), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_12:
	.cfi_def_cfa_offset 48
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB118_6:
	.cfi_def_cfa_offset 48
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB118_7:
.Ltmp987:
	movq	%rax, %r15
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB118_9
	movq	16(%r12), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB118_9:
	addq	$56, %rbx
.Ltmp988:
	movq	%rbx, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp989:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB118_13:
.Ltmp990:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end118:
	.size	_ZN4core3ptr61drop_in_place$LT$burn_std..data..tensor..base..TensorData$GT$17hcb79e3657458d56bE, .Lfunc_end118-_ZN4core3ptr61drop_in_place$LT$burn_std..data..tensor..base..TensorData$GT$17hcb79e3657458d56bE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr61drop_in_place$LT$burn_std..data..tensor..base..TensorData$GT$17hcb79e3657458d56bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table118:
.Lexception48:
	.byte	255
	.byte	155
	.uleb128 .Lttbase40-.Lttbaseref40
.Lttbaseref40:
	.byte	1
	.uleb128 .Lcst_end48-.Lcst_begin48
.Lcst_begin48:
	.uleb128 .Ltmp985-.Lfunc_begin48
	.uleb128 .Ltmp986-.Ltmp985
	.uleb128 .Ltmp987-.Lfunc_begin48
	.byte	0
	.uleb128 .Ltmp988-.Lfunc_begin48
	.uleb128 .Ltmp989-.Ltmp988
	.uleb128 .Ltmp990-.Lfunc_begin48
	.byte	1
	.uleb128 .Ltmp989-.Lfunc_begin48
	.uleb128 .Lfunc_end118-.Ltmp989
	.byte	0
	.byte	0
.Lcst_end48:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase40:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
	.globl	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512,@function
_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512:
.Lfunc_begin49:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception49
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rax
	cmpq	$8, %rax
	jne	.LBB119_1
	movq	8(%rdi), %r14
.Ltmp994:
	movq	%r14, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp995:
	movl	$184, %esi
	movl	$8, %edx
	movq	%r14, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_1:
	.cfi_def_cfa_offset 32
	subq	$3, %rax
	movl	$3, %ecx
	cmovaeq	%rax, %rcx
	cmpq	$3, %rcx
	ja	.LBB119_3
	leaq	.LJTI119_0(%rip), %rax
	movslq	(%rax,%rcx,4), %rcx
	addq	%rax, %rcx
	jmpq	*%rcx
.LBB119_4:
	addq	$8, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.LBB119_9:
	.cfi_def_cfa_offset 32
	movq	%rdi, %r14
	addq	$32, %rdi
.Ltmp991:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp992:
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB119_16
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_3:
	.cfi_def_cfa_offset 32
	addq	$8, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmp	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512
.LBB119_16:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB119_5:
	.cfi_def_cfa_offset 32
.Ltmp993:
	movq	%rax, %rbx
	movq	152(%r14), %rsi
	testq	%rsi, %rsi
	je	.LBB119_8
	movq	160(%r14), %rdi
	shlq	$2, %rsi
	movl	$4, %edx
	jmp	.LBB119_7
.LBB119_12:
.Ltmp996:
	movq	%rax, %rbx
	movl	$184, %esi
	movl	$8, %edx
	movq	%r14, %rdi
.LBB119_7:
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB119_8:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end119:
	.size	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512, .Lfunc_end119-_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
	.cfi_endproc
	.section	".rodata._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
.LJTI119_0:
	.long	.LBB119_4-.LJTI119_0
	.long	.LBB119_4-.LJTI119_0
	.long	.LBB119_4-.LJTI119_0
	.long	.LBB119_9-.LJTI119_0
	.section	".gcc_except_table._ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table119:
.Lexception49:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end49-.Lcst_begin49
.Lcst_begin49:
	.uleb128 .Ltmp994-.Lfunc_begin49
	.uleb128 .Ltmp995-.Ltmp994
	.uleb128 .Ltmp996-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp995-.Lfunc_begin49
	.uleb128 .Ltmp991-.Ltmp995
	.byte	0
	.byte	0
	.uleb128 .Ltmp991-.Lfunc_begin49
	.uleb128 .Ltmp992-.Ltmp991
	.uleb128 .Ltmp993-.Lfunc_begin49
	.byte	0
	.uleb128 .Ltmp992-.Lfunc_begin49
	.uleb128 .Lfunc_end119-.Ltmp992
	.byte	0
	.byte	0
.Lcst_end49:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	.globl	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512,@function
_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB120_12
	movq	%rdi, %rbx
	jae	.LBB120_3
	movq	8(%rbx), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB120_3:
	movq	32(%rbx), %r14
	movq	40(%rbx), %r15
	testq	%r15, %r15
	je	.LBB120_11
	movabsq	$-9223372036854775808, %r12
	leaq	32(%r14), %r13
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %rbp
	jmp	.LBB120_5
	.p2align	4
.LBB120_10:
	addq	$48, %r13
	decq	%r15
	je	.LBB120_11
.LBB120_5:
	movq	-32(%r13), %rsi
	testq	%rsi, %rsi
	je	.LBB120_7
	movq	-24(%r13), %rdi
	movl	$1, %edx
	callq	*%rbp
.LBB120_7:
	movq	-8(%r13), %rsi
	cmpq	%r12, %rsi
	je	.LBB120_10
	testq	%rsi, %rsi
	je	.LBB120_10
	movq	(%r13), %rdi
	movl	$1, %edx
	callq	*%rbp
	jmp	.LBB120_10
.LBB120_11:
	movq	24(%rbx), %rax
	testq	%rax, %rax
	je	.LBB120_12
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%r14, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB120_12:
	.cfi_def_cfa_offset 64
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end120:
	.size	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512, .Lfunc_end120-_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorCheck$GT$17hc67427c94448ff4bE.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	.globl	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512,@function
_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	movq	(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB121_2
	movq	8(%rbx), %rdi
	movl	$1, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_2:
	movq	24(%rbx), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB121_4
	jae	.LBB121_4
	movq	32(%rbx), %rdi
	movl	$1, %edx
	popq	%rbx
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB121_4:
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end121:
	.size	_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512, .Lfunc_end121-_ZN4core3ptr65drop_in_place$LT$burn_tensor..tensor..api..check..TensorError$GT$17h6b09470bd10468d6E.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr70drop_in_place$LT$core..option..Option$LT$alloc..string..String$GT$$GT$17hcf19950fa446e568E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr70drop_in_place$LT$core..option..Option$LT$alloc..string..String$GT$$GT$17hcf19950fa446e568E.llvm.7861498002582786512
	.globl	_ZN4core3ptr70drop_in_place$LT$core..option..Option$LT$alloc..string..String$GT$$GT$17hcf19950fa446e568E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr70drop_in_place$LT$core..option..Option$LT$alloc..string..String$GT$$GT$17hcf19950fa446e568E.llvm.7861498002582786512,@function
_ZN4core3ptr70drop_in_place$LT$core..option..Option$LT$alloc..string..String$GT$$GT$17hcf19950fa446e568E.llvm.7861498002582786512:
	.cfi_startproc
	movq	(%rdi), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB122_2
	jae	.LBB122_2
	movq	8(%rdi), %rdi
	movl	$1, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB122_2:
	retq
.Lfunc_end122:
	.size	_ZN4core3ptr70drop_in_place$LT$core..option..Option$LT$alloc..string..String$GT$$GT$17hcf19950fa446e568E.llvm.7861498002582786512, .Lfunc_end122-_ZN4core3ptr70drop_in_place$LT$core..option..Option$LT$alloc..string..String$GT$$GT$17hcf19950fa446e568E.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512
	.globl	_ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512,@function
_ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512:
.Lfunc_begin50:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception50
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rsi, %rsi
	je	.LBB123_9
	movq	%rsi, %rbx
	incq	%rbx
	.p2align	4
.LBB123_2:
	cmpq	$1, %rbx
	je	.LBB123_9
	leaq	120(%rdi), %r14
	decq	%rbx
.Ltmp997:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp998:
	movq	%r14, %rdi
	jmp	.LBB123_2
.LBB123_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB123_4:
	.cfi_def_cfa_offset 48
.Ltmp999:
	movq	%rax, %r15
	.p2align	4
.LBB123_5:
	decq	%rbx
	je	.LBB123_7
.Ltmp1000:
	leaq	120(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp1001:
	movq	%r12, %r14
	jmp	.LBB123_5
.LBB123_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB123_8:
.Ltmp1002:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end123:
	.size	_ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512, .Lfunc_end123-_ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table123:
.Lexception50:
	.byte	255
	.byte	155
	.uleb128 .Lttbase41-.Lttbaseref41
.Lttbaseref41:
	.byte	1
	.uleb128 .Lcst_end50-.Lcst_begin50
.Lcst_begin50:
	.uleb128 .Ltmp997-.Lfunc_begin50
	.uleb128 .Ltmp998-.Ltmp997
	.uleb128 .Ltmp999-.Lfunc_begin50
	.byte	0
	.uleb128 .Ltmp1000-.Lfunc_begin50
	.uleb128 .Ltmp1001-.Ltmp1000
	.uleb128 .Ltmp1002-.Lfunc_begin50
	.byte	1
	.uleb128 .Ltmp1001-.Lfunc_begin50
	.uleb128 .Lfunc_end123-.Ltmp1001
	.byte	0
	.byte	0
.Lcst_end50:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase41:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512
	.globl	_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512,@function
_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512:
.Lfunc_begin51:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception51
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	(%rdi), %rbx
	cmpb	$2, 8(%rbx)
	je	.LBB124_2
.Ltmp1003:
	movq	%rbx, %rdi
	callq	_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512
.Ltmp1004:
.LBB124_2:
	movl	$16, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB124_3:
	.cfi_def_cfa_offset 32
.Ltmp1005:
	movq	%rax, %r14
	movl	$16, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end124:
	.size	_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512, .Lfunc_end124-_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table124:
.Lexception51:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end51-.Lcst_begin51
.Lcst_begin51:
	.uleb128 .Ltmp1003-.Lfunc_begin51
	.uleb128 .Ltmp1004-.Ltmp1003
	.uleb128 .Ltmp1005-.Lfunc_begin51
	.byte	0
	.uleb128 .Ltmp1004-.Lfunc_begin51
	.uleb128 .Lfunc_end124-.Ltmp1004
	.byte	0
	.byte	0
.Lcst_end51:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512
	.globl	_ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512,@function
_ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512:
.Lfunc_begin52:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception52
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	testq	%rsi, %rsi
	je	.LBB125_9
	movq	%rsi, %rbx
	incq	%rbx
	.p2align	4
.LBB125_2:
	cmpq	$1, %rbx
	je	.LBB125_9
	leaq	192(%rdi), %r14
	decq	%rbx
.Ltmp1006:
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp1007:
	movq	%r14, %rdi
	jmp	.LBB125_2
.LBB125_9:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB125_4:
	.cfi_def_cfa_offset 48
.Ltmp1008:
	movq	%rax, %r15
	.p2align	4
.LBB125_5:
	decq	%rbx
	je	.LBB125_7
.Ltmp1009:
	leaq	192(%r14), %r12
	movq	%r14, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp1010:
	movq	%r12, %r14
	jmp	.LBB125_5
.LBB125_7:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB125_8:
.Ltmp1011:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end125:
	.size	_ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512, .Lfunc_end125-_ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr84drop_in_place$LT$core..array..Guard$LT$burn_dispatch..tensor..DispatchTensor$GT$$GT$17h6761ef68cb049e27E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table125:
.Lexception52:
	.byte	255
	.byte	155
	.uleb128 .Lttbase42-.Lttbaseref42
.Lttbaseref42:
	.byte	1
	.uleb128 .Lcst_end52-.Lcst_begin52
.Lcst_begin52:
	.uleb128 .Ltmp1006-.Lfunc_begin52
	.uleb128 .Ltmp1007-.Ltmp1006
	.uleb128 .Ltmp1008-.Lfunc_begin52
	.byte	0
	.uleb128 .Ltmp1009-.Lfunc_begin52
	.uleb128 .Ltmp1010-.Ltmp1009
	.uleb128 .Ltmp1011-.Lfunc_begin52
	.byte	1
	.uleb128 .Ltmp1010-.Lfunc_begin52
	.uleb128 .Lfunc_end125-.Ltmp1010
	.byte	0
	.byte	0
.Lcst_end52:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase42:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$burn_tensor..tensor..api..check..TensorError$GT$$GT$17hd6b4bbaa7f278e5bE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$burn_tensor..tensor..api..check..TensorError$GT$$GT$17hd6b4bbaa7f278e5bE.llvm.7861498002582786512
	.globl	_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$burn_tensor..tensor..api..check..TensorError$GT$$GT$17hd6b4bbaa7f278e5bE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$burn_tensor..tensor..api..check..TensorError$GT$$GT$17hd6b4bbaa7f278e5bE.llvm.7861498002582786512,@function
_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$burn_tensor..tensor..api..check..TensorError$GT$$GT$17hd6b4bbaa7f278e5bE.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r13
	.cfi_def_cfa_offset 32
	pushq	%r12
	.cfi_def_cfa_offset 40
	pushq	%rbx
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r13, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %r14
	movq	8(%rdi), %rbx
	movq	16(%rdi), %r15
	testq	%r15, %r15
	je	.LBB126_8
	leaq	32(%rbx), %r12
	movq	_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip), %r13
	jmp	.LBB126_2
	.p2align	4
.LBB126_7:
	addq	$48, %r12
	decq	%r15
	je	.LBB126_8
.LBB126_2:
	movq	-32(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB126_4
	movq	-24(%r12), %rdi
	movl	$1, %edx
	callq	*%r13
.LBB126_4:
	movq	-8(%r12), %rsi
	movq	%rsi, %rax
	negq	%rax
	jo	.LBB126_7
	jae	.LBB126_7
	movq	(%r12), %rdi
	movl	$1, %edx
	callq	*%r13
	jmp	.LBB126_7
.LBB126_8:
	movq	(%r14), %rax
	testq	%rax, %rax
	je	.LBB126_9
	shlq	$4, %rax
	leaq	(%rax,%rax,2), %rsi
	movl	$8, %edx
	movq	%rbx, %rdi
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB126_9:
	.cfi_def_cfa_offset 48
	popq	%rbx
	.cfi_def_cfa_offset 40
	popq	%r12
	.cfi_def_cfa_offset 32
	popq	%r13
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end126:
	.size	_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$burn_tensor..tensor..api..check..TensorError$GT$$GT$17hd6b4bbaa7f278e5bE.llvm.7861498002582786512, .Lfunc_end126-_ZN4core3ptr88drop_in_place$LT$alloc..vec..Vec$LT$burn_tensor..tensor..api..check..TensorError$GT$$GT$17hd6b4bbaa7f278e5bE.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512
	.globl	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512,@function
_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512:
.Lfunc_begin53:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception53
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %rbx
.Ltmp1012:
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp1013:
	movq	120(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB127_3
	leaq	120(%rbx), %rdi
	#MEMBARRIER
.Ltmp1017:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1018:
.LBB127_3:
	movq	128(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB127_11
	subq	$-128, %rbx
	#MEMBARRIER
	movq	%rbx, %rdi
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	jmpq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.LBB127_11:
	.cfi_def_cfa_offset 32
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB127_10:
	.cfi_def_cfa_offset 32
.Ltmp1019:
	movq	%rax, %r14
	jmp	.LBB127_7
.LBB127_5:
.Ltmp1014:
	movq	%rax, %r14
	movq	120(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB127_7
	leaq	120(%rbx), %rdi
	#MEMBARRIER
.Ltmp1015:
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17hb1979a50ba7a4992E@GOTPCREL(%rip)
.Ltmp1016:
.LBB127_7:
	movq	128(%rbx), %rax
	lock		decq	(%rax)
	jne	.LBB127_9
	subq	$-128, %rbx
	#MEMBARRIER
.Ltmp1020:
	movq	%rbx, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17h867a9ff6882f5776E@GOTPCREL(%rip)
.Ltmp1021:
.LBB127_9:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB127_12:
.Ltmp1022:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end127:
	.size	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512, .Lfunc_end127-_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table127:
.Lexception53:
	.byte	255
	.byte	155
	.uleb128 .Lttbase43-.Lttbaseref43
.Lttbaseref43:
	.byte	1
	.uleb128 .Lcst_end53-.Lcst_begin53
.Lcst_begin53:
	.uleb128 .Ltmp1012-.Lfunc_begin53
	.uleb128 .Ltmp1013-.Ltmp1012
	.uleb128 .Ltmp1014-.Lfunc_begin53
	.byte	0
	.uleb128 .Ltmp1017-.Lfunc_begin53
	.uleb128 .Ltmp1018-.Ltmp1017
	.uleb128 .Ltmp1019-.Lfunc_begin53
	.byte	0
	.uleb128 .Ltmp1018-.Lfunc_begin53
	.uleb128 .Ltmp1015-.Ltmp1018
	.byte	0
	.byte	0
	.uleb128 .Ltmp1015-.Lfunc_begin53
	.uleb128 .Ltmp1021-.Ltmp1015
	.uleb128 .Ltmp1022-.Lfunc_begin53
	.byte	1
	.uleb128 .Ltmp1021-.Lfunc_begin53
	.uleb128 .Lfunc_end127-.Ltmp1021
	.byte	0
	.byte	0
.Lcst_end53:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase43:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E,@function
_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E:
.Lfunc_begin54:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception54
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rbx
	movq	8(%rdi), %r15
	movq	(%r15), %rax
	testq	%rax, %rax
	je	.LBB128_2
	movq	(%rbx), %r14
.Ltmp1023:
	movq	%r14, %rdi
	callq	*%rax
.Ltmp1024:
.LBB128_2:
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB128_3
	movq	(%rbx), %rdi
	movq	16(%r15), %rdx
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_3:
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB128_4:
	.cfi_def_cfa_offset 32
.Ltmp1025:
	movq	%rax, %rbx
	movq	8(%r15), %rsi
	testq	%rsi, %rsi
	je	.LBB128_6
	movq	16(%r15), %rdx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB128_6:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end128:
	.size	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E, .Lfunc_end128-_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E","a",@progbits
	.p2align	2, 0x0
GCC_except_table128:
.Lexception54:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end54-.Lcst_begin54
.Lcst_begin54:
	.uleb128 .Ltmp1023-.Lfunc_begin54
	.uleb128 .Ltmp1024-.Ltmp1023
	.uleb128 .Ltmp1025-.Lfunc_begin54
	.byte	0
	.uleb128 .Ltmp1024-.Lfunc_begin54
	.uleb128 .Lfunc_end128-.Ltmp1024
	.byte	0
	.byte	0
.Lcst_end54:
	.p2align	2, 0x0

	.section	".text._ZN4core3ptr91drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$nepenthe_ops..buffer..Pool$GT$$GT$17hb37dd4b4529b348aE","ax",@progbits
	.p2align	4
	.type	_ZN4core3ptr91drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$nepenthe_ops..buffer..Pool$GT$$GT$17hb37dd4b4529b348aE,@function
_ZN4core3ptr91drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$nepenthe_ops..buffer..Pool$GT$$GT$17hb37dd4b4529b348aE:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	testb	$1, %dil
	jne	.LBB129_4
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB129_2
.LBB129_4:
	xorl	%eax, %eax
	xchgl	%eax, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip)
	cmpl	$2, %eax
	je	.LBB129_6
	popq	%rax
	.cfi_def_cfa_offset 8
	retq
.LBB129_6:
	.cfi_def_cfa_offset 16
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip), %rdi
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB129_2:
	.cfi_def_cfa_offset 16
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB129_4
	movb	$1, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+4(%rip)
	jmp	.LBB129_4
.Lfunc_end129:
	.size	_ZN4core3ptr91drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$nepenthe_ops..buffer..Pool$GT$$GT$17hb37dd4b4529b348aE, .Lfunc_end129-_ZN4core3ptr91drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$nepenthe_ops..buffer..Pool$GT$$GT$17hb37dd4b4529b348aE
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d70e3f10e2f9284E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d70e3f10e2f9284E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d70e3f10e2f9284E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d70e3f10e2f9284E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d70e3f10e2f9284E:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rsi, %rcx
	movq	(%rsi), %r9
	movq	16(%r9), %rax
	movq	24(%r9), %rsi
	cmpq	%rax, %rsi
	ja	.LBB130_3
	movq	8(%rcx), %rcx
	movq	16(%rcx), %r8
	movq	24(%rcx), %rax
	cmpq	%r8, %rax
	ja	.LBB130_4
	movq	8(%r9), %r8
	movq	(%rdx), %r9
	movq	8(%rdx), %r10
	movq	(%r9), %r9
	movq	(%r10), %r10
	movq	16(%rdx), %rdx
	movq	(%rdx), %rdx
	movq	8(%rcx), %rcx
	movq	%r8, (%rdi)
	movq	%rsi, 8(%rdi)
	movq	%r9, 16(%rdi)
	movq	%r10, 24(%rdi)
	movq	%rdx, 32(%rdi)
	movq	%rcx, 40(%rdi)
	movq	%rax, 48(%rdi)
	movq	%r9, 56(%rdi)
	movq	%r10, 64(%rdi)
	movq	%rdx, 72(%rdi)
	movq	%rdi, %rax
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB130_3:
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB130_4:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rax, %rsi
	movq	%r8, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end130:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d70e3f10e2f9284E, .Lfunc_end130-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h2d70e3f10e2f9284E
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4f7d4802f844633bE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4f7d4802f844633bE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4f7d4802f844633bE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4f7d4802f844633bE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4f7d4802f844633bE:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	subq	$584, %rsp
	.cfi_def_cfa_offset 624
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rsi, %r15
	movq	%rdi, %rbx
	addq	$8, %rsi
	leaq	8(%rsp), %r14
	movq	memcpy@GOTPCREL(%rip), %r12
	movl	$192, %edx
	movq	%r14, %rdi
	callq	*%r12
	leaq	264(%r15), %rsi
	leaq	200(%rsp), %rdi
	movl	$192, %edx
	callq	*%r12
	addq	$520, %r15
	leaq	392(%rsp), %rdi
	movl	$192, %edx
	movq	%r15, %rsi
	callq	*%r12
	movl	$576, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*%r12
	movq	%rbx, %rax
	addq	$584, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end131:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4f7d4802f844633bE, .Lfunc_end131-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h4f7d4802f844633bE
	.cfi_endproc

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE:
.Lfunc_begin55:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception55
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$2112, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r15
	movq	%rdi, %rbx
	leaq	1024(%rsp), %rdi
	movl	$1024, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	2048(%rsp), %r14
	leaq	1280(%rsp), %r12
	xorl	%r13d, %r13d
.Ltmp1026:
	leaq	296(%rsp), %rdi
	leaq	47(%rsp), %rsi
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
.Ltmp1027:
	movq	408(%rsp), %rax
	movq	%rax, 528(%rsp)
	movups	392(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	376(%rsp), %xmm1
	movaps	%xmm1, 496(%rsp)
	movups	360(%rsp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movups	296(%rsp), %xmm3
	movups	312(%rsp), %xmm4
	movups	328(%rsp), %xmm5
	movups	344(%rsp), %xmm6
	movaps	%xmm6, 464(%rsp)
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm5, 80(%rsp)
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%rax, 160(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 288(%rsp)
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 272(%rsp)
	movaps	128(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movaps	96(%rsp), %xmm3
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	288(%rsp), %rax
	movq	%rax, 656(%rsp)
	movaps	272(%rsp), %xmm0
	movaps	%xmm0, 640(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 624(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 608(%rsp)
	movaps	176(%rsp), %xmm0
	movaps	192(%rsp), %xmm1
	movaps	208(%rsp), %xmm2
	movaps	224(%rsp), %xmm3
	movaps	%xmm3, 592(%rsp)
	movaps	%xmm2, 576(%rsp)
	movaps	%xmm1, 560(%rsp)
	movaps	%xmm0, 544(%rsp)
	leaq	1536(%rsp), %r12
	leaq	256(%r15), %rdx
	movl	$1, %r13d
.Ltmp1028:
	leaq	296(%rsp), %rdi
	leaq	47(%rsp), %rsi
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
.Ltmp1029:
	movq	408(%rsp), %rax
	movq	%rax, 528(%rsp)
	movups	392(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	376(%rsp), %xmm1
	movaps	%xmm1, 496(%rsp)
	movups	360(%rsp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movups	296(%rsp), %xmm3
	movups	312(%rsp), %xmm4
	movups	328(%rsp), %xmm5
	movups	344(%rsp), %xmm6
	movaps	%xmm6, 464(%rsp)
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm5, 80(%rsp)
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%rax, 160(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 288(%rsp)
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 272(%rsp)
	movaps	128(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movaps	96(%rsp), %xmm3
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	288(%rsp), %rax
	movq	%rax, 776(%rsp)
	movaps	272(%rsp), %xmm0
	movups	%xmm0, 760(%rsp)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, 744(%rsp)
	movaps	240(%rsp), %xmm0
	movups	%xmm0, 728(%rsp)
	movaps	176(%rsp), %xmm0
	movaps	192(%rsp), %xmm1
	movaps	208(%rsp), %xmm2
	movaps	224(%rsp), %xmm3
	movups	%xmm3, 712(%rsp)
	movups	%xmm2, 696(%rsp)
	movups	%xmm1, 680(%rsp)
	movups	%xmm0, 664(%rsp)
	leaq	1792(%rsp), %r12
	leaq	512(%r15), %rdx
	movl	$2, %r13d
.Ltmp1030:
	leaq	296(%rsp), %rdi
	leaq	47(%rsp), %rsi
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
.Ltmp1031:
	movq	408(%rsp), %rax
	movq	%rax, 528(%rsp)
	movups	392(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	376(%rsp), %xmm1
	movaps	%xmm1, 496(%rsp)
	movups	360(%rsp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movups	296(%rsp), %xmm3
	movups	312(%rsp), %xmm4
	movups	328(%rsp), %xmm5
	movups	344(%rsp), %xmm6
	movaps	%xmm6, 464(%rsp)
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm5, 80(%rsp)
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%rax, 160(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 288(%rsp)
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 272(%rsp)
	movaps	128(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movaps	96(%rsp), %xmm3
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	288(%rsp), %rax
	movq	%rax, 896(%rsp)
	movaps	272(%rsp), %xmm0
	movaps	%xmm0, 880(%rsp)
	movaps	256(%rsp), %xmm0
	movaps	%xmm0, 864(%rsp)
	movaps	240(%rsp), %xmm0
	movaps	%xmm0, 848(%rsp)
	movaps	176(%rsp), %xmm0
	movaps	192(%rsp), %xmm1
	movaps	208(%rsp), %xmm2
	movaps	224(%rsp), %xmm3
	movaps	%xmm3, 832(%rsp)
	movaps	%xmm2, 816(%rsp)
	movaps	%xmm1, 800(%rsp)
	movaps	%xmm0, 784(%rsp)
	addq	$768, %r15
	movl	$3, %r13d
.Ltmp1032:
	leaq	296(%rsp), %rdi
	leaq	47(%rsp), %rsi
	movq	%r14, %r12
	movq	%r15, %rdx
	callq	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
.Ltmp1033:
	movq	408(%rsp), %rax
	movq	%rax, 528(%rsp)
	movups	392(%rsp), %xmm0
	movaps	%xmm0, 512(%rsp)
	movups	376(%rsp), %xmm1
	movaps	%xmm1, 496(%rsp)
	movups	360(%rsp), %xmm2
	movaps	%xmm2, 480(%rsp)
	movups	296(%rsp), %xmm3
	movups	312(%rsp), %xmm4
	movups	328(%rsp), %xmm5
	movups	344(%rsp), %xmm6
	movaps	%xmm6, 464(%rsp)
	movaps	%xmm3, 48(%rsp)
	movaps	%xmm4, 64(%rsp)
	movaps	%xmm5, 80(%rsp)
	movaps	%xmm6, 96(%rsp)
	movaps	%xmm2, 112(%rsp)
	movaps	%xmm1, 128(%rsp)
	movaps	%xmm0, 144(%rsp)
	movq	%rax, 160(%rsp)
	movq	160(%rsp), %rax
	movq	%rax, 288(%rsp)
	movaps	144(%rsp), %xmm0
	movaps	%xmm0, 272(%rsp)
	movaps	128(%rsp), %xmm0
	movaps	%xmm0, 256(%rsp)
	movaps	112(%rsp), %xmm0
	movaps	%xmm0, 240(%rsp)
	movaps	48(%rsp), %xmm0
	movaps	64(%rsp), %xmm1
	movaps	80(%rsp), %xmm2
	movaps	96(%rsp), %xmm3
	movaps	%xmm3, 224(%rsp)
	movaps	%xmm2, 208(%rsp)
	movaps	%xmm1, 192(%rsp)
	movaps	%xmm0, 176(%rsp)
	movq	288(%rsp), %rax
	movq	%rax, 1016(%rsp)
	movaps	272(%rsp), %xmm0
	movups	%xmm0, 1000(%rsp)
	movaps	256(%rsp), %xmm0
	movups	%xmm0, 984(%rsp)
	movaps	240(%rsp), %xmm0
	movups	%xmm0, 968(%rsp)
	movaps	176(%rsp), %xmm0
	movaps	192(%rsp), %xmm1
	movaps	208(%rsp), %xmm2
	movaps	224(%rsp), %xmm3
	movups	%xmm3, 952(%rsp)
	movups	%xmm2, 936(%rsp)
	movups	%xmm1, 920(%rsp)
	movups	%xmm0, 904(%rsp)
	leaq	544(%rsp), %rsi
	movl	$480, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB132_6:
	.cfi_def_cfa %rbp, 16
.Ltmp1034:
	movq	%rax, %rbx
.Ltmp1035:
	leaq	544(%rsp), %rdi
	movq	%r13, %rsi
	callq	_ZN4core3ptr76drop_in_place$LT$core..array..Guard$LT$burn_flex..tensor..FlexTensor$GT$$GT$17h11b5d19369ae77c3E.llvm.7861498002582786512
.Ltmp1036:
.Ltmp1038:
	movq	%r12, %rdi
	movq	%r14, %rsi
	callq	_ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512
.Ltmp1039:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB132_9:
.Ltmp1040:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB132_5:
.Ltmp1037:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end132:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE, .Lfunc_end132-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h64aeea2820eca2dfE","a",@progbits
	.p2align	2, 0x0
GCC_except_table132:
.Lexception55:
	.byte	255
	.byte	155
	.uleb128 .Lttbase44-.Lttbaseref44
.Lttbaseref44:
	.byte	1
	.uleb128 .Lcst_end55-.Lcst_begin55
.Lcst_begin55:
	.uleb128 .Lfunc_begin55-.Lfunc_begin55
	.uleb128 .Ltmp1026-.Lfunc_begin55
	.byte	0
	.byte	0
	.uleb128 .Ltmp1026-.Lfunc_begin55
	.uleb128 .Ltmp1033-.Ltmp1026
	.uleb128 .Ltmp1034-.Lfunc_begin55
	.byte	0
	.uleb128 .Ltmp1033-.Lfunc_begin55
	.uleb128 .Ltmp1035-.Ltmp1033
	.byte	0
	.byte	0
	.uleb128 .Ltmp1035-.Lfunc_begin55
	.uleb128 .Ltmp1036-.Ltmp1035
	.uleb128 .Ltmp1037-.Lfunc_begin55
	.byte	1
	.uleb128 .Ltmp1038-.Lfunc_begin55
	.uleb128 .Ltmp1039-.Ltmp1038
	.uleb128 .Ltmp1040-.Lfunc_begin55
	.byte	1
	.uleb128 .Ltmp1039-.Lfunc_begin55
	.uleb128 .Lfunc_end132-.Ltmp1039
	.byte	0
	.byte	0
.Lcst_end55:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase44:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E:
.Lfunc_begin56:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception56
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	andq	$-64, %rsp
	subq	$2304, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rsi, %r12
	movq	%rdi, %rbx
	leaq	1112(%rsp), %rdi
	movl	$360, %edx
	callq	*memcpy@GOTPCREL(%rip)
	leaq	1232(%rsp), %r13
	movq	$3, 152(%rsp)
	movups	(%r12), %xmm0
	movups	16(%r12), %xmm1
	movups	32(%r12), %xmm2
	movups	48(%r12), %xmm3
	movups	%xmm0, 160(%rsp)
	movups	%xmm1, 176(%rsp)
	movups	%xmm2, 192(%rsp)
	movups	%xmm3, 208(%rsp)
	movups	64(%r12), %xmm0
	movups	%xmm0, 224(%rsp)
	movups	80(%r12), %xmm0
	movups	%xmm0, 240(%rsp)
	movups	96(%r12), %xmm0
	movups	%xmm0, 256(%rsp)
	movq	112(%r12), %rax
	movq	%rax, 272(%rsp)
	movb	$2, 336(%rsp)
.Ltmp1041:
	leaq	80(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	*_ZN106_$LT$burn_dispatch..tensor..DispatchTensor$u20$as$u20$burn_backend..backend..primitive..TensorMetadata$GT$5dtype17hf5cb6bd47fe2350dE@GOTPCREL(%rip)
.Ltmp1042:
	movq	%rbx, 144(%rsp)
	movq	80(%rsp), %rax
	movl	$3, %r15d
	cmpq	$3, %rax
	jb	.LBB133_12
	movl	$2, %r15d
	cmpl	$8, %eax
	jae	.LBB133_3
.LBB133_12:
	leaq	920(%rsp), %r13
	leaq	152(%rsp), %rsi
	movq	memcpy@GOTPCREL(%rip), %r14
	movl	$192, %edx
	movq	%r13, %rdi
	callq	*%r14
	leaq	728(%rsp), %rbx
	movl	$192, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
	callq	*%r14
	leaq	536(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	*%r14
	leaq	344(%rsp), %rbx
	movl	$192, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
	callq	*%r14
	movq	%r15, 1472(%rsp)
	leaq	1480(%rsp), %rdi
	movl	$192, %edx
	movq	%rbx, %rsi
	callq	*%r14
	leaq	1352(%rsp), %r13
	movq	$3, 152(%rsp)
	movups	120(%r12), %xmm0
	movups	136(%r12), %xmm1
	movups	152(%r12), %xmm2
	movups	168(%r12), %xmm3
	movups	%xmm0, 160(%rsp)
	movups	%xmm1, 176(%rsp)
	movups	%xmm2, 192(%rsp)
	movups	%xmm3, 208(%rsp)
	movups	184(%r12), %xmm0
	movups	%xmm0, 224(%rsp)
	movups	200(%r12), %xmm0
	movups	%xmm0, 240(%rsp)
	movups	216(%r12), %xmm0
	movups	%xmm0, 256(%rsp)
	movq	232(%r12), %rax
	movq	%rax, 272(%rsp)
	movb	$2, 336(%rsp)
.Ltmp1049:
	leaq	112(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	*_ZN106_$LT$burn_dispatch..tensor..DispatchTensor$u20$as$u20$burn_backend..backend..primitive..TensorMetadata$GT$5dtype17hf5cb6bd47fe2350dE@GOTPCREL(%rip)
.Ltmp1050:
	movq	112(%rsp), %rax
	movl	$3, %r15d
	cmpq	$3, %rax
	jb	.LBB133_19
	movl	$2, %r15d
	cmpl	$8, %eax
	jae	.LBB133_15
.LBB133_19:
	leaq	920(%rsp), %rbx
	leaq	152(%rsp), %rsi
	movl	$192, %edx
	movq	%rbx, %rdi
	callq	*%r14
	leaq	728(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	*%r14
	leaq	536(%rsp), %rbx
	movl	$192, %edx
	movq	%rbx, %rdi
	movq	%r13, %rsi
	callq	*%r14
	leaq	344(%rsp), %r13
	movl	$192, %edx
	movq	%r13, %rdi
	movq	%rbx, %rsi
	callq	*%r14
	movq	%r15, 1728(%rsp)
	leaq	1736(%rsp), %rdi
	movl	$192, %edx
	movq	%r13, %rsi
	callq	*%r14
	movq	$3, 152(%rsp)
	movups	240(%r12), %xmm0
	movups	256(%r12), %xmm1
	movups	272(%r12), %xmm2
	movups	288(%r12), %xmm3
	movups	%xmm0, 160(%rsp)
	movups	%xmm1, 176(%rsp)
	movups	%xmm2, 192(%rsp)
	movups	%xmm3, 208(%rsp)
	movups	304(%r12), %xmm0
	movups	%xmm0, 224(%rsp)
	movups	320(%r12), %xmm0
	movups	%xmm0, 240(%rsp)
	movups	336(%r12), %xmm0
	movups	%xmm0, 256(%rsp)
	movq	352(%r12), %rax
	movq	%rax, 272(%rsp)
	movb	$2, 336(%rsp)
.Ltmp1057:
	leaq	112(%rsp), %rdi
	leaq	152(%rsp), %rsi
	callq	*_ZN106_$LT$burn_dispatch..tensor..DispatchTensor$u20$as$u20$burn_backend..backend..primitive..TensorMetadata$GT$5dtype17hf5cb6bd47fe2350dE@GOTPCREL(%rip)
.Ltmp1058:
	movq	112(%rsp), %rax
	movl	$3, %r12d
	cmpq	$3, %rax
	jb	.LBB133_25
	movl	$2, %r12d
	cmpl	$8, %eax
	jae	.LBB133_22
.LBB133_25:
	leaq	920(%rsp), %rbx
	leaq	152(%rsp), %rsi
	movl	$192, %edx
	movq	%rbx, %rdi
	callq	*%r14
	leaq	728(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*%r14
	leaq	536(%rsp), %rbx
	movl	$192, %edx
	movq	%rbx, %rdi
	movq	%r15, %rsi
	callq	*%r14
	leaq	344(%rsp), %r15
	movl	$192, %edx
	movq	%r15, %rdi
	movq	%rbx, %rsi
	callq	*%r14
	movq	%r12, 1984(%rsp)
	leaq	1992(%rsp), %rdi
	movl	$192, %edx
	movq	%r15, %rsi
	callq	*%r14
	leaq	1472(%rsp), %rsi
	movl	$768, %edx
	movq	144(%rsp), %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movq	%rbx, %rax
	leaq	-40(%rbp), %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB133_3:
	.cfi_def_cfa %rbp, 16
	movups	80(%rsp), %xmm0
	movups	96(%rsp), %xmm1
	movaps	%xmm1, 64(%rsp)
	movaps	%xmm0, 48(%rsp)
	movb	$0, 112(%rsp)
	leaq	112(%rsp), %rax
	movq	%rax, 344(%rsp)
	leaq	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 352(%rsp)
	leaq	48(%rsp), %rax
	movq	%rax, 360(%rsp)
	leaq	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 368(%rsp)
.Ltmp1043:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512(%rip), %rdx
	leaq	344(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp1044:
	jmp	.LBB133_4
.LBB133_15:
	movups	112(%rsp), %xmm0
	movups	128(%rsp), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movb	$0, 47(%rsp)
	leaq	47(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 56(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 64(%rsp)
	leaq	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 72(%rsp)
.Ltmp1051:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512(%rip), %rdx
	leaq	48(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp1052:
	jmp	.LBB133_4
.LBB133_22:
	movups	112(%rsp), %xmm0
	movups	128(%rsp), %xmm1
	movaps	%xmm1, 96(%rsp)
	movaps	%xmm0, 80(%rsp)
	movb	$0, 47(%rsp)
	leaq	47(%rsp), %rax
	movq	%rax, 48(%rsp)
	leaq	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 56(%rsp)
	leaq	80(%rsp), %rax
	movq	%rax, 64(%rsp)
	leaq	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 72(%rsp)
.Ltmp1059:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512(%rip), %rdx
	leaq	48(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.Ltmp1060:
.LBB133_4:
	ud2
.LBB133_17:
.Ltmp1061:
	movq	%rax, %r14
.Ltmp1062:
	leaq	152(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp1063:
	movl	$2, %esi
	leaq	1472(%rsp), %r13
	jmp	.LBB133_7
.LBB133_23:
.Ltmp1064:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB133_10:
.Ltmp1053:
	movq	%rax, %r14
.Ltmp1054:
	leaq	152(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp1055:
	movl	$1, %esi
	jmp	.LBB133_7
.LBB133_16:
.Ltmp1056:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB133_5:
.Ltmp1045:
	movq	%rax, %r14
.Ltmp1046:
	leaq	152(%rsp), %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp1047:
	xorl	%esi, %esi
.LBB133_7:
.Ltmp1065:
	leaq	1472(%rsp), %rdi
	callq	_ZN4core3ptr100drop_in_place$LT$core..array..Guard$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$GT$$GT$17h172bbdb627f8f6cfE.llvm.7861498002582786512
.Ltmp1066:
.Ltmp1068:
	movq	%r13, %rdi
	leaq	1472(%rsp), %rsi
	callq	_ZN4core3ptr279drop_in_place$LT$core..array..drain..Drain$LT$burn_flex..tensor..FlexTensor$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$burn_flex..tensor..FlexTensor$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17hdab4fe75c27634b0E.llvm.7861498002582786512
.Ltmp1069:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB133_26:
.Ltmp1070:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB133_27:
.Ltmp1048:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB133_24:
.Ltmp1067:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end133:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E, .Lfunc_end133-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E
	.cfi_endproc
	.section	".gcc_except_table._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17h6e6d6999200329f5E","a",@progbits
	.p2align	2, 0x0
GCC_except_table133:
.Lexception56:
	.byte	255
	.byte	155
	.uleb128 .Lttbase45-.Lttbaseref45
.Lttbaseref45:
	.byte	1
	.uleb128 .Lcst_end56-.Lcst_begin56
.Lcst_begin56:
	.uleb128 .Lfunc_begin56-.Lfunc_begin56
	.uleb128 .Ltmp1041-.Lfunc_begin56
	.byte	0
	.byte	0
	.uleb128 .Ltmp1041-.Lfunc_begin56
	.uleb128 .Ltmp1042-.Ltmp1041
	.uleb128 .Ltmp1045-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp1042-.Lfunc_begin56
	.uleb128 .Ltmp1049-.Ltmp1042
	.byte	0
	.byte	0
	.uleb128 .Ltmp1049-.Lfunc_begin56
	.uleb128 .Ltmp1050-.Ltmp1049
	.uleb128 .Ltmp1053-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp1050-.Lfunc_begin56
	.uleb128 .Ltmp1057-.Ltmp1050
	.byte	0
	.byte	0
	.uleb128 .Ltmp1057-.Lfunc_begin56
	.uleb128 .Ltmp1058-.Ltmp1057
	.uleb128 .Ltmp1061-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp1058-.Lfunc_begin56
	.uleb128 .Ltmp1043-.Ltmp1058
	.byte	0
	.byte	0
	.uleb128 .Ltmp1043-.Lfunc_begin56
	.uleb128 .Ltmp1044-.Ltmp1043
	.uleb128 .Ltmp1045-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp1051-.Lfunc_begin56
	.uleb128 .Ltmp1052-.Ltmp1051
	.uleb128 .Ltmp1053-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp1059-.Lfunc_begin56
	.uleb128 .Ltmp1060-.Ltmp1059
	.uleb128 .Ltmp1061-.Lfunc_begin56
	.byte	0
	.uleb128 .Ltmp1062-.Lfunc_begin56
	.uleb128 .Ltmp1063-.Ltmp1062
	.uleb128 .Ltmp1064-.Lfunc_begin56
	.byte	1
	.uleb128 .Ltmp1054-.Lfunc_begin56
	.uleb128 .Ltmp1055-.Ltmp1054
	.uleb128 .Ltmp1056-.Lfunc_begin56
	.byte	1
	.uleb128 .Ltmp1046-.Lfunc_begin56
	.uleb128 .Ltmp1047-.Ltmp1046
	.uleb128 .Ltmp1048-.Lfunc_begin56
	.byte	1
	.uleb128 .Ltmp1065-.Lfunc_begin56
	.uleb128 .Ltmp1066-.Ltmp1065
	.uleb128 .Ltmp1067-.Lfunc_begin56
	.byte	1
	.uleb128 .Ltmp1068-.Lfunc_begin56
	.uleb128 .Ltmp1069-.Ltmp1068
	.uleb128 .Ltmp1070-.Lfunc_begin56
	.byte	1
	.uleb128 .Ltmp1069-.Lfunc_begin56
	.uleb128 .Lfunc_end133-.Ltmp1069
	.byte	0
	.byte	0
.Lcst_end56:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase45:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E","ax",@progbits
	.hidden	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E
	.globl	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E
	.p2align	4
	.type	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E,@function
_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %rbx
	movq	%rdi, %r14
	movq	(%rsi), %rdi
	movq	8(%rsi), %r12
	movq	16(%rsi), %rbp
	movq	104(%rdi), %r15
	callq	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	leaq	(%r15,%rbx), %rcx
	cmpq	%rdx, %rcx
	seta	%cl
	movq	%r15, %rsi
	addq	%rbx, %rsi
	jb	.LBB134_1
	testb	%cl, %cl
	jne	.LBB134_10
.LBB134_3:
	movq	%rax, 16(%rsp)
	movq	104(%r12), %r13
	movq	%r12, %rdi
	callq	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	leaq	(%rbx,%r13), %rcx
	cmpq	%rdx, %rcx
	seta	%cl
	movq	%r13, %rsi
	addq	%rbx, %rsi
	jb	.LBB134_4
	testb	%cl, %cl
	jne	.LBB134_11
.LBB134_6:
	movq	%r15, 8(%rsp)
	movq	%rax, %r15
	movq	104(%rbp), %r12
	movq	%rbp, %rdi
	callq	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	leaq	(%r12,%rbx), %rcx
	cmpq	%rdx, %rcx
	seta	%cl
	movq	%r12, %rsi
	addq	%rbx, %rsi
	jb	.LBB134_7
	testb	%cl, %cl
	jne	.LBB134_12
.LBB134_9:
	leaq	(%r15,%r13,4), %rcx
	movq	16(%rsp), %rdx
	movq	8(%rsp), %rsi
	leaq	(%rdx,%rsi,4), %rdx
	leaq	(%rax,%r12,4), %rax
	movq	%rdx, (%r14)
	movq	%rbx, 8(%r14)
	movq	%rcx, 16(%r14)
	movq	%rbx, 24(%r14)
	movq	%rax, 32(%r14)
	movq	%rbx, 40(%r14)
	movq	%r14, %rax
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB134_1:
	.cfi_def_cfa_offset 80
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB134_3
.LBB134_10:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470(%rip), %rcx
	movq	%r15, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB134_4:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB134_6
.LBB134_11:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470(%rip), %rcx
	movq	%r13, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB134_7:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB134_9
.LBB134_12:
	leaq	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470(%rip), %rcx
	movq	%r12, %rdi
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end134:
	.size	_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E, .Lfunc_end134-_ZN4core5array40_$LT$impl$u20$$u5b$T$u3b$$u20$N$u5d$$GT$7try_map17hf193b701a239a845E
	.cfi_endproc

	.section	".text._ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17hceccdbc25ffade35E","ax",@progbits
	.hidden	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17hceccdbc25ffade35E
	.globl	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17hceccdbc25ffade35E
	.p2align	4
	.type	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17hceccdbc25ffade35E,@function
_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17hceccdbc25ffade35E:
	.cfi_startproc
	movq	(%rdi), %xmm0
	movq	(%rsi), %xmm1
	pcmpeqw	%xmm0, %xmm1
	pshuflw	$80, %xmm1, %xmm0
	pshufd	$80, %xmm0, %xmm0
	movmskpd	%xmm0, %eax
	cmpl	$3, %eax
	jne	.LBB135_1
	movdqu	8(%rdi), %xmm0
	movdqu	8(%rsi), %xmm1
	pcmpeqb	%xmm0, %xmm1
	pmovmskb	%xmm1, %eax
	cmpl	$65535, %eax
	sete	%al
	retq
.LBB135_1:
	xorl	%eax, %eax
	retq
.Lfunc_end135:
	.size	_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17hceccdbc25ffade35E, .Lfunc_end135-_ZN52_$LT$Q$u20$as$u20$hashbrown..Equivalent$LT$K$GT$$GT$10equivalent17hceccdbc25ffade35E
	.cfi_endproc

	.section	".text._ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E","ax",@progbits
	.p2align	4
	.type	_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E,@function
_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E:
	.cfi_startproc
	subq	$24, %rsp
	.cfi_def_cfa_offset 32
	movq	%rsi, %rax
	movq	%rdi, 16(%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.108(%rip), %rcx
	movq	%rcx, (%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.109(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.110(%rip), %rcx
	leaq	16(%rsp), %r9
	movl	$5, %edx
	movl	$4, %r8d
	movq	%rax, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter26debug_struct_field1_finish@GOTPCREL(%rip)
	addq	$24, %rsp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end136:
	.size	_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E, .Lfunc_end136-_ZN64_$LT$cubecl_zspace..shape..Shape$u20$as$u20$core..fmt..Debug$GT$3fmt17h9fe81739382ea282E
	.cfi_endproc

	.section	".text._ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512
	.globl	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512,@function
_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512:
	.cfi_startproc
	pushq	%rax
	.cfi_def_cfa_offset 16
	movq	%rdi, %rax
	movq	(%rdi), %rcx
	subq	$3, %rcx
	movl	$14, %edx
	cmovaeq	%rcx, %rdx
	movq	%rsi, %rdi
	leaq	.LJTI137_0(%rip), %rcx
	movslq	(%rcx,%rdx,4), %rdx
	addq	%rcx, %rdx
	jmpq	*%rdx
.LBB137_1:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.116(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_17:
	.cfi_def_cfa_offset 16
	movq	%rax, (%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.132(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.131(%rip), %r8
	movq	%rsp, %rcx
	movl	$6, %edx
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB137_14:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.127(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_6:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.120(%rip), %rsi
	movl	$4, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_15:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.128(%rip), %rsi
	movl	$2, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_12:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.125(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_4:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.118(%rip), %rsi
	movl	$6, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_5:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.119(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_9:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.123(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_3:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.117(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_7:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.121(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_16:
	.cfi_def_cfa_offset 16
	addq	$8, %rax
	movq	%rax, (%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.130(%rip), %rsi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.129(%rip), %r8
	movq	%rsp, %rcx
	movl	$4, %edx
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter25debug_tuple_field1_finish@GOTPCREL(%rip)
	popq	%rcx
	.cfi_def_cfa_offset 8
	retq
.LBB137_8:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.122(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_13:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.126(%rip), %rsi
	movl	$3, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.LBB137_10:
	.cfi_def_cfa_offset 16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.124(%rip), %rsi
	movl	$2, %edx
	popq	%rax
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end137:
	.size	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512, .Lfunc_end137-_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512
	.cfi_endproc
	.section	".rodata._ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
.LJTI137_0:
	.long	.LBB137_1-.LJTI137_0
	.long	.LBB137_3-.LJTI137_0
	.long	.LBB137_4-.LJTI137_0
	.long	.LBB137_5-.LJTI137_0
	.long	.LBB137_6-.LJTI137_0
	.long	.LBB137_7-.LJTI137_0
	.long	.LBB137_8-.LJTI137_0
	.long	.LBB137_9-.LJTI137_0
	.long	.LBB137_10-.LJTI137_0
	.long	.LBB137_12-.LJTI137_0
	.long	.LBB137_13-.LJTI137_0
	.long	.LBB137_14-.LJTI137_0
	.long	.LBB137_15-.LJTI137_0
	.long	.LBB137_16-.LJTI137_0
	.long	.LBB137_17-.LJTI137_0

	.section	".text._ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE","ax",@progbits
	.p2align	4
	.type	_ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE,@function
_ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE:
.Lfunc_begin57:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception57
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$136, %rsp
	.cfi_def_cfa_offset 192
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	112(%rsi), %rdx
	lock		incq	(%rdx)
	jle	.LBB138_11
	movq	%rsi, %r14
	movq	%rdi, %rbx
	movq	%rdx, 24(%rsp)
	movq	56(%rsi), %rax
	cmpq	$6, %rax
	jb	.LBB138_2
	movq	64(%r14), %rsi
	movq	72(%r14), %rax
	jmp	.LBB138_4
.LBB138_2:
	leaq	64(%r14), %rsi
.LBB138_4:
	movq	%rax, %rcx
	shrq	$60, %rcx
	setne	%cl
	testb	$7, %sil
	jne	.LBB138_5
	testb	%cl, %cl
	jne	.LBB138_28
.LBB138_7:
	movq	%rdx, 8(%rsp)
	leaq	(%rsi,%rax,8), %rdx
	movq	$0, 88(%rsp)
.Ltmp1071:
	leaq	88(%rsp), %rdi
	callq	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17hed207d1812ec7084E
.Ltmp1072:
	movups	88(%rsp), %xmm0
	movups	104(%rsp), %xmm1
	movups	120(%rsp), %xmm2
	movaps	%xmm2, 64(%rsp)
	movaps	%xmm1, 48(%rsp)
	movaps	%xmm0, 32(%rsp)
	movq	48(%r14), %r12
	leaq	(,%r12,8), %r15
	movq	%r12, %rax
	shrq	$61, %rax
	setne	%al
	movabsq	$9223372036854775800, %rcx
	cmpq	%rcx, %r15
	seta	%cl
	orb	%al, %cl
	je	.LBB138_18
	xorl	%ebp, %ebp
.LBB138_10:
.Ltmp1077:
	movq	%rbp, %rdi
	movq	%r15, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp1078:
.LBB138_11:
	ud2
.LBB138_18:
	movq	40(%r14), %rsi
	testq	%r15, %r15
	je	.LBB138_19
	movq	%rsi, 16(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$8, %ebp
	movl	$8, %esi
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB138_10
	movq	%rax, %r13
	movq	%r12, %rbp
	movq	16(%rsp), %rsi
	testq	%r12, %r12
	je	.LBB138_24
.LBB138_23:
	movq	%r13, %rdi
	movq	%r15, %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB138_24:
	movq	104(%r14), %rax
	movaps	32(%rsp), %xmm0
	movaps	48(%rsp), %xmm1
	movaps	64(%rsp), %xmm2
	movups	%xmm2, 88(%rbx)
	movups	%xmm1, 72(%rbx)
	movups	%xmm0, 56(%rbx)
	movq	8(%rsp), %rcx
	movq	%rcx, 112(%rbx)
	movq	%rbp, 32(%rbx)
	movq	%r13, 40(%rbx)
	movq	%r12, 48(%rbx)
	movq	%rax, 104(%rbx)
	movups	(%r14), %xmm0
	movups	16(%r14), %xmm1
	movups	%xmm0, (%rbx)
	movups	%xmm1, 16(%rbx)
	addq	$136, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB138_19:
	.cfi_def_cfa_offset 192
	movl	$8, %r13d
	xorl	%ebp, %ebp
	testq	%r12, %r12
	jne	.LBB138_23
	jmp	.LBB138_24
.LBB138_5:
	movb	$1, %cl
	testb	%cl, %cl
	je	.LBB138_7
.LBB138_28:
	leaq	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696(%rip), %rcx
	movl	$559, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB138_12:
.Ltmp1073:
	movq	%rax, %rbx
.Ltmp1074:
	leaq	88(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp1075:
	movq	8(%rsp), %rax
	jmp	.LBB138_14
.LBB138_17:
.Ltmp1076:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB138_25:
.Ltmp1079:
	movq	%rax, %rbx
.Ltmp1080:
	leaq	32(%rsp), %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp1081:
	movq	8(%rsp), %rax
.LBB138_14:
	lock		decq	(%rax)
	jne	.LBB138_16
	#MEMBARRIER
.Ltmp1083:
	leaq	24(%rsp), %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha1a00634bbf81b18E@GOTPCREL(%rip)
.Ltmp1084:
.LBB138_16:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB138_27:
.Ltmp1085:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB138_26:
.Ltmp1082:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end138:
	.size	_ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE, .Lfunc_end138-_ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE
	.cfi_endproc
	.section	".gcc_except_table._ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE","a",@progbits
	.p2align	2, 0x0
GCC_except_table138:
.Lexception57:
	.byte	255
	.byte	155
	.uleb128 .Lttbase46-.Lttbaseref46
.Lttbaseref46:
	.byte	1
	.uleb128 .Lcst_end57-.Lcst_begin57
.Lcst_begin57:
	.uleb128 .Ltmp1071-.Lfunc_begin57
	.uleb128 .Ltmp1072-.Ltmp1071
	.uleb128 .Ltmp1073-.Lfunc_begin57
	.byte	0
	.uleb128 .Ltmp1077-.Lfunc_begin57
	.uleb128 .Ltmp1078-.Ltmp1077
	.uleb128 .Ltmp1079-.Lfunc_begin57
	.byte	0
	.uleb128 .Ltmp1078-.Lfunc_begin57
	.uleb128 .Ltmp1074-.Ltmp1078
	.byte	0
	.byte	0
	.uleb128 .Ltmp1074-.Lfunc_begin57
	.uleb128 .Ltmp1075-.Ltmp1074
	.uleb128 .Ltmp1076-.Lfunc_begin57
	.byte	1
	.uleb128 .Ltmp1080-.Lfunc_begin57
	.uleb128 .Ltmp1081-.Ltmp1080
	.uleb128 .Ltmp1082-.Lfunc_begin57
	.byte	1
	.uleb128 .Ltmp1083-.Lfunc_begin57
	.uleb128 .Ltmp1084-.Ltmp1083
	.uleb128 .Ltmp1085-.Lfunc_begin57
	.byte	1
	.uleb128 .Ltmp1084-.Lfunc_begin57
	.uleb128 .Lfunc_end138-.Ltmp1084
	.byte	0
	.byte	0
.Lcst_end57:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase46:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512
	.globl	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512
	.p2align	4
	.type	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512,@function
_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512:
	.cfi_startproc
	movq	%rsi, %rax
	movzbl	(%rdi), %ecx
	leaq	.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512(%rip), %rdx
	movq	(%rdx,%rcx,8), %rdx
	leaq	.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel(%rip), %rdi
	movslq	(%rdi,%rcx,4), %rsi
	addq	%rdi, %rsi
	movq	%rax, %rdi
	jmpq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter9write_str@GOTPCREL(%rip)
.Lfunc_end139:
	.size	_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512, .Lfunc_end139-_ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512
	.cfi_endproc

	.section	".text._ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512","ax",@progbits
	.hidden	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512
	.globl	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512
	.p2align	4
	.type	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512,@function
_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512:
.Lfunc_begin58:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception58
	pushq	%r14
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %r14, -16
	movq	%rdi, %r14
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$16, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB140_7
	movq	%rax, %rbx
	movq	(%r14), %r14
	cmpb	$2, 8(%r14)
	jne	.LBB140_3
	movb	$2, %cl
	jmp	.LBB140_5
.LBB140_3:
.Ltmp1086:
	movq	%r14, %rdi
	callq	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512
.Ltmp1087:
	movzbl	8(%r14), %ecx
.LBB140_5:
	movq	%rax, (%rbx)
	movb	%cl, 8(%rbx)
	movq	%rbx, %rax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%r14
	.cfi_def_cfa_offset 8
	retq
.LBB140_7:
	.cfi_def_cfa_offset 32
	movl	$8, %edi
	movl	$16, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.LBB140_6:
.Ltmp1088:
	movq	%rax, %r14
	movl	$16, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end140:
	.size	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512, .Lfunc_end140-_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512
	.cfi_endproc
	.section	".gcc_except_table._ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512","a",@progbits
	.p2align	2, 0x0
GCC_except_table140:
.Lexception58:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end58-.Lcst_begin58
.Lcst_begin58:
	.uleb128 .Ltmp1086-.Lfunc_begin58
	.uleb128 .Ltmp1087-.Ltmp1086
	.uleb128 .Ltmp1088-.Lfunc_begin58
	.byte	0
	.uleb128 .Ltmp1087-.Lfunc_begin58
	.uleb128 .Lfunc_end140-.Ltmp1087
	.byte	0
	.byte	0
.Lcst_end58:
	.p2align	2, 0x0

	.section	".text._ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE","ax",@progbits
	.globl	_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE
	.p2align	4
	.type	_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE,@function
_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE:
.Lfunc_begin59:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception59
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$56, %rsp
	.cfi_def_cfa_offset 112
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	(%rdi), %rbx
	movq	8(%rdi), %rax
	movq	%rax, 8(%rsp)
	movq	16(%rdi), %r12
	movq	$0, (%rdi)
	movq	$4, 8(%rdi)
	movq	$0, 16(%rdi)
	movl	$1, %ecx
	xorl	%eax, %eax
	lock		cmpxchgl	%ecx, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip)
	jne	.LBB141_1
.LBB141_2:
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rax
	movq	(%rax), %rax
	shlq	%rax
	testq	%rax, %rax
	jne	.LBB141_4
	xorl	%ebp, %ebp
.LBB141_6:
	movzbl	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+4(%rip), %eax
	subq	%r12, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+40(%rip)
	addq	%r12, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+32(%rip)
	incq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+56(%rip)
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rax
	testq	%rax, %rax
	je	.LBB141_15
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+16(%rip), %rcx
.LBB141_8:
	movzwl	450(%rax), %esi
	movl	%esi, %edi
	shll	$3, %edi
	movq	$-1, %rdx
	.p2align	4
.LBB141_9:
	testq	%rdi, %rdi
	je	.LBB141_10
	cmpq	368(%rax,%rdx,8), %r12
	seta	%r8b
	sbbb	$0, %r8b
	incq	%rdx
	addq	$-8, %rdi
	cmpb	$1, %r8b
	je	.LBB141_9
	movzbl	%r8b, %esi
	testl	%esi, %esi
	je	.LBB141_17
	jmp	.LBB141_13
	.p2align	4
.LBB141_10:
	movq	%rsi, %rdx
.LBB141_13:
	subq	$1, %rcx
	jb	.LBB141_16
	movq	456(%rax,%rdx,8), %rax
	jmp	.LBB141_8
.LBB141_17:
	movq	%rax, 24(%rsp)
	movq	%rcx, 32(%rsp)
	movq	%rdx, 40(%rsp)
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rax
	movq	%rax, 48(%rsp)
	movq	$0, 16(%rsp)
	jmp	.LBB141_18
.LBB141_15:
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rax
	movq	%rax, 16(%rsp)
	movq	%r12, 24(%rsp)
	movq	$0, 32(%rsp)
.LBB141_18:
.Ltmp1094:
	leaq	16(%rsp), %rdi
	callq	_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$10or_default17hde0791fd0a6773d5E
.Ltmp1095:
	movq	%rax, %r15
	movq	%rbx, %r14
	movq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+56(%rip), %r13
	movq	(%rax), %rcx
	movq	24(%rax), %rax
	cmpq	%rcx, %rax
	jne	.LBB141_22
.Ltmp1097:
	movq	%r15, %rdi
	callq	*_ZN5alloc11collections9vec_deque21VecDeque$LT$T$C$A$GT$4grow17hdc10d4a27b6ed20cE@GOTPCREL(%rip)
.Ltmp1098:
	movq	(%r15), %rcx
	movq	24(%r15), %rax
.LBB141_22:
	leaq	1(%rax), %rdx
	movq	%rdx, 24(%r15)
	addq	16(%r15), %rax
	xorl	%ebx, %ebx
	cmpq	%rcx, %rax
	movl	$0, %edx
	cmovaeq	%rcx, %rdx
	subq	%rdx, %rax
	movq	8(%r15), %rcx
	shlq	$5, %rax
	movq	%r13, (%rcx,%rax)
	movq	%r14, 8(%rcx,%rax)
	movq	8(%rsp), %rdx
	movq	%rdx, 16(%rcx,%rax)
	movq	%r12, 24(%rcx,%rax)
	testb	%bpl, %bpl
	jne	.LBB141_26
	movabsq	$9223372036854775807, %rax
	movq	_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count18GLOBAL_PANIC_COUNT@GOTPCREL(%rip), %rcx
	movq	(%rcx), %rcx
	testq	%rax, %rcx
	jne	.LBB141_24
.LBB141_26:
	xchgl	%ebx, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip)
	cmpl	$2, %ebx
	je	.LBB141_27
	addq	$56, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB141_16:
	.cfi_def_cfa_offset 112
	movq	%rax, 32(%rsp)
	movq	$0, 40(%rsp)
	movq	%rdx, 48(%rsp)
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+8(%rip), %rax
	movq	%rax, 16(%rsp)
	movq	%r12, 24(%rsp)
	jmp	.LBB141_18
.LBB141_1:
.Ltmp1089:
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip), %rdi
	callq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex14lock_contended@GOTPCREL(%rip)
.Ltmp1090:
	jmp	.LBB141_2
.LBB141_4:
.Ltmp1091:
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
.Ltmp1092:
	movl	%eax, %ebp
	xorb	$1, %bpl
	jmp	.LBB141_6
.LBB141_27:
	leaq	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E(%rip), %rdi
	addq	$56, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_RNvMNtNtNtNtCsjrHSEGnQ3l9_3std3sys4sync5mutex5futexNtB2_5Mutex4wake@GOTPCREL(%rip)
.LBB141_24:
	.cfi_def_cfa_offset 112
	callq	*_RNvNtNtCsjrHSEGnQ3l9_3std9panicking11panic_count17is_zero_slow_path@GOTPCREL(%rip)
	testb	%al, %al
	jne	.LBB141_26
	movb	$1, _ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E+4(%rip)
	jmp	.LBB141_26
.LBB141_32:
.Ltmp1093:
	movq	%rax, %r15
	testq	%rbx, %rbx
	je	.LBB141_31
	movq	%rbx, %rsi
	shlq	$2, %rsi
	movl	$4, %edx
	movq	8(%rsp), %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB141_28:
.Ltmp1099:
	movq	%rax, %r15
	testq	%r14, %r14
	jne	.LBB141_29
	jmp	.LBB141_30
.LBB141_35:
.Ltmp1096:
	movq	%rax, %r15
	movq	%rbx, %r14
	testq	%rbx, %rbx
	je	.LBB141_30
.LBB141_29:
	shlq	$2, %r14
	movl	$4, %edx
	movq	8(%rsp), %rdi
	movq	%r14, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB141_30:
.Ltmp1100:
	movzbl	%bpl, %edi
	callq	_ZN4core3ptr91drop_in_place$LT$std..sync..poison..mutex..MutexGuard$LT$nepenthe_ops..buffer..Pool$GT$$GT$17hb37dd4b4529b348aE
.Ltmp1101:
.LBB141_31:
	movq	%r15, %rdi
	callq	_Unwind_Resume@PLT
.LBB141_36:
.Ltmp1102:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end141:
	.size	_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE, .Lfunc_end141-_ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE
	.cfi_endproc
	.section	".gcc_except_table._ZN70_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0a187c0d4c7e2d5bE","a",@progbits
	.p2align	2, 0x0
GCC_except_table141:
.Lexception59:
	.byte	255
	.byte	155
	.uleb128 .Lttbase47-.Lttbaseref47
.Lttbaseref47:
	.byte	1
	.uleb128 .Lcst_end59-.Lcst_begin59
.Lcst_begin59:
	.uleb128 .Ltmp1094-.Lfunc_begin59
	.uleb128 .Ltmp1095-.Ltmp1094
	.uleb128 .Ltmp1096-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp1097-.Lfunc_begin59
	.uleb128 .Ltmp1098-.Ltmp1097
	.uleb128 .Ltmp1099-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp1089-.Lfunc_begin59
	.uleb128 .Ltmp1092-.Ltmp1089
	.uleb128 .Ltmp1093-.Lfunc_begin59
	.byte	0
	.uleb128 .Ltmp1092-.Lfunc_begin59
	.uleb128 .Ltmp1100-.Ltmp1092
	.byte	0
	.byte	0
	.uleb128 .Ltmp1100-.Lfunc_begin59
	.uleb128 .Ltmp1101-.Ltmp1100
	.uleb128 .Ltmp1102-.Lfunc_begin59
	.byte	1
	.uleb128 .Ltmp1101-.Lfunc_begin59
	.uleb128 .Lfunc_end141-.Ltmp1101
	.byte	0
	.byte	0
.Lcst_end59:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase47:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN72_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd153183fa0e53d81E","ax",@progbits
	.globl	_ZN72_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd153183fa0e53d81E
	.p2align	4
	.type	_ZN72_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd153183fa0e53d81E,@function
_ZN72_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd153183fa0e53d81E:
	.cfi_startproc
	movq	16(%rdi), %rax
	movq	24(%rdi), %rdx
	cmpq	%rax, %rdx
	ja	.LBB142_2
	movq	8(%rdi), %rax
	retq
.LBB142_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end142:
	.size	_ZN72_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd153183fa0e53d81E, .Lfunc_end142-_ZN72_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..Deref$GT$5deref17hd153183fa0e53d81E
	.cfi_endproc

	.section	".text._ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E","ax",@progbits
	.globl	_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E
	.p2align	4
	.type	_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E,@function
_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E:
	.cfi_startproc
	movq	16(%rdi), %rax
	movq	24(%rdi), %rdx
	cmpq	%rax, %rdx
	ja	.LBB143_2
	movq	8(%rdi), %rax
	retq
.LBB143_2:
	pushq	%rax
	.cfi_def_cfa_offset 16
	leaq	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512(%rip), %rcx
	xorl	%edi, %edi
	movq	%rdx, %rsi
	movq	%rax, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.Lfunc_end143:
	.size	_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E, .Lfunc_end143-_ZN75_$LT$nepenthe_ops..buffer..Buffer$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17hb0b519cf51b3af52E
	.cfi_endproc

	.section	".text._ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE","ax",@progbits
	.hidden	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE
	.globl	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE
	.p2align	4
	.type	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE,@function
_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE:
	.cfi_startproc
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$16, %rsp
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -16
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.138(%rip), %rdx
	movq	%rsp, %rbx
	movl	$11, %ecx
	movq	%rbx, %rdi
	callq	*_RNvMsa_NtCsgEmfK2I1SDS_4core3fmtNtB5_9Formatter12debug_struct@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	*_RNvMs1_NtNtCsgEmfK2I1SDS_4core3fmt8buildersNtB5_11DebugStruct21finish_non_exhaustive@GOTPCREL(%rip)
	addq	$16, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end144:
	.size	_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE, .Lfunc_end144-_ZN76_$LT$std..sync..poison..PoisonError$LT$T$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h1f876384caa6575fE
	.cfi_endproc

	.section	".text._ZN79_$LT$hashbrown..raw..RawTable$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfafd1b465575e558E","ax",@progbits
	.hidden	_ZN79_$LT$hashbrown..raw..RawTable$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfafd1b465575e558E
	.globl	_ZN79_$LT$hashbrown..raw..RawTable$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfafd1b465575e558E
	.p2align	4
	.type	_ZN79_$LT$hashbrown..raw..RawTable$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfafd1b465575e558E,@function
_ZN79_$LT$hashbrown..raw..RawTable$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfafd1b465575e558E:
	.cfi_startproc
	movq	8(%rdi), %rsi
	testq	%rsi, %rsi
	je	.LBB145_2
	leaq	(%rsi,%rsi,8), %rax
	leaq	87(,%rax,8), %rax
	andq	$-16, %rax
	addq	%rax, %rsi
	addq	$17, %rsi
	je	.LBB145_2
	movq	(%rdi), %rdi
	subq	%rax, %rdi
	movl	$16, %edx
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB145_2:
	retq
.Lfunc_end145:
	.size	_ZN79_$LT$hashbrown..raw..RawTable$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfafd1b465575e558E, .Lfunc_end145-_ZN79_$LT$hashbrown..raw..RawTable$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hfafd1b465575e558E
	.cfi_endproc

	.section	".text._ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E","ax",@progbits
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.p2align	4
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E,@function
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E:
	.cfi_startproc
	retq
.Lfunc_end146:
	.size	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E, .Lfunc_end146-_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.cfi_endproc

	.section	".text._ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE","ax",@progbits
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.p2align	4
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE,@function
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE:
.Lfunc_begin60:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception60
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rax
	movq	(%rdi), %rdi
	movq	16(%rax), %rax
	subq	%rdi, %rax
	shrq	$6, %rax
	movabsq	$-6148914691236517205, %r15
	imulq	%rax, %r15
	incq	%r15
	.p2align	4
.LBB147_1:
	cmpq	$1, %r15
	je	.LBB147_8
	leaq	192(%rdi), %rbx
	decq	%r15
.Ltmp1103:
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp1104:
	movq	%rbx, %rdi
	jmp	.LBB147_1
.LBB147_8:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB147_3:
	.cfi_def_cfa_offset 48
.Ltmp1105:
	movq	%rax, %r14
	.p2align	4
.LBB147_4:
	decq	%r15
	je	.LBB147_6
.Ltmp1106:
	leaq	192(%rbx), %r12
	movq	%rbx, %rdi
	callq	_ZN4core3ptr62drop_in_place$LT$burn_dispatch..tensor..DispatchTensorKind$GT$17h20766663875a5e94E.llvm.7861498002582786512
.Ltmp1107:
	movq	%r12, %rbx
	jmp	.LBB147_4
.LBB147_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB147_7:
.Ltmp1108:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end147:
	.size	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE, .Lfunc_end147-_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.cfi_endproc
	.section	".gcc_except_table._ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE","a",@progbits
	.p2align	2, 0x0
GCC_except_table147:
.Lexception60:
	.byte	255
	.byte	155
	.uleb128 .Lttbase48-.Lttbaseref48
.Lttbaseref48:
	.byte	1
	.uleb128 .Lcst_end60-.Lcst_begin60
.Lcst_begin60:
	.uleb128 .Ltmp1103-.Lfunc_begin60
	.uleb128 .Ltmp1104-.Ltmp1103
	.uleb128 .Ltmp1105-.Lfunc_begin60
	.byte	0
	.uleb128 .Ltmp1106-.Lfunc_begin60
	.uleb128 .Ltmp1107-.Ltmp1106
	.uleb128 .Ltmp1108-.Lfunc_begin60
	.byte	1
	.uleb128 .Ltmp1107-.Lfunc_begin60
	.uleb128 .Lfunc_end147-.Ltmp1107
	.byte	0
	.byte	0
.Lcst_end60:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase48:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE","ax",@progbits
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.p2align	4
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE,@function
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE:
.Lfunc_begin61:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception61
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%r12
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r12, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdi, %rax
	movq	(%rdi), %rdi
	movq	16(%rax), %rax
	subq	%rdi, %rax
	shrq	$3, %rax
	movabsq	$-1085102592571150095, %r15
	imulq	%rax, %r15
	incq	%r15
	.p2align	4
.LBB148_1:
	cmpq	$1, %r15
	je	.LBB148_8
	leaq	136(%rdi), %rbx
	decq	%r15
.Ltmp1109:
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512
.Ltmp1110:
	movq	%rbx, %rdi
	jmp	.LBB148_1
.LBB148_8:
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r12
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB148_3:
	.cfi_def_cfa_offset 48
.Ltmp1111:
	movq	%rax, %r14
	.p2align	4
.LBB148_4:
	decq	%r15
	je	.LBB148_6
.Ltmp1112:
	leaq	136(%rbx), %r12
	movq	%rbx, %rdi
	callq	_ZN4core3ptr90drop_in_place$LT$burn_autodiff..tensor..AutodiffTensor$LT$burn_flex..backend..Flex$GT$$GT$17h3cea1a690ec22208E.llvm.7861498002582786512
.Ltmp1113:
	movq	%r12, %rbx
	jmp	.LBB148_4
.LBB148_6:
	movq	%r14, %rdi
	callq	_Unwind_Resume@PLT
.LBB148_7:
.Ltmp1114:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end148:
	.size	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE, .Lfunc_end148-_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.cfi_endproc
	.section	".gcc_except_table._ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE","a",@progbits
	.p2align	2, 0x0
GCC_except_table148:
.Lexception61:
	.byte	255
	.byte	155
	.uleb128 .Lttbase49-.Lttbaseref49
.Lttbaseref49:
	.byte	1
	.uleb128 .Lcst_end61-.Lcst_begin61
.Lcst_begin61:
	.uleb128 .Ltmp1109-.Lfunc_begin61
	.uleb128 .Ltmp1110-.Ltmp1109
	.uleb128 .Ltmp1111-.Lfunc_begin61
	.byte	0
	.uleb128 .Ltmp1112-.Lfunc_begin61
	.uleb128 .Ltmp1113-.Ltmp1112
	.uleb128 .Ltmp1114-.Lfunc_begin61
	.byte	1
	.uleb128 .Ltmp1113-.Lfunc_begin61
	.uleb128 .Lfunc_end148-.Ltmp1113
	.byte	0
	.byte	0
.Lcst_end61:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase49:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI149_0:
	.byte	49
	.byte	96
	.byte	238
	.byte	46
	.byte	197
	.byte	82
	.byte	33
	.byte	228
	.byte	11
	.byte	159
	.byte	41
	.byte	236
	.byte	4
	.byte	71
	.byte	208
	.byte	242
	.section	".text._ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E","ax",@progbits
	.hidden	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E
	.globl	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E
	.p2align	4
	.type	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E,@function
_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E:
.Lfunc_begin62:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception62
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$360, %rsp
	.cfi_def_cfa_offset 416
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	cmpq	$0, 24(%rsi)
	je	.LBB149_7
	leaq	32(%rsi), %rdi
	movq	%rsi, %r14
	movq	%rdx, %rsi
	movq	%rdx, %r15
	callq	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E
	movq	%rax, %rsi
	shrq	$57, %rsi
	movq	(%r14), %rcx
	movq	8(%r14), %rdx
	movd	%esi, %xmm0
	punpcklbw	%xmm0, %xmm0
	pshuflw	$0, %xmm0, %xmm0
	pshufd	$68, %xmm0, %xmm0
	movq	(%r15), %rsi
	xorl	%edi, %edi
	pcmpeqd	%xmm1, %xmm1
.LBB149_2:
	andq	%rdx, %rax
	movdqu	(%rcx,%rax), %xmm2
	movdqa	%xmm2, %xmm3
	pcmpeqb	%xmm0, %xmm3
	pmovmskb	%xmm3, %r8d
	testl	%r8d, %r8d
	je	.LBB149_5
.LBB149_3:
	rep		bsfl	%r8d, %r9d
	addq	%rax, %r9
	andq	%rdx, %r9
	negq	%r9
	leaq	(%r9,%r9,2), %r9
	cmpq	-24(%rcx,%r9,8), %rsi
	je	.LBB149_9
	leal	-1(%r8), %r9d
	andw	%r8w, %r9w
	movl	%r9d, %r8d
	jne	.LBB149_3
	.p2align	4
.LBB149_5:
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %r8d
	testl	%r8d, %r8d
	jne	.LBB149_7
	addq	%rdi, %rax
	addq	$16, %rax
	addq	$16, %rdi
	jmp	.LBB149_2
.LBB149_7:
	movq	$4, (%rbx)
	jmp	.LBB149_8
.LBB149_9:
	leaq	(%rcx,%r9,8), %rax
	movq	-16(%rax), %r14
	movq	-8(%rax), %rax
	leaq	16(%rsp), %rdi
	movq	%r14, %rsi
	callq	*24(%rax)
	movdqa	16(%rsp), %xmm0
	pcmpeqb	.LCPI149_0(%rip), %xmm0
	pmovmskb	%xmm0, %eax
	cmpl	$65535, %eax
	jne	.LBB149_27
	cmpl	$3, (%r14)
	jne	.LBB149_11
	addq	$8, %r14
	leaq	24(%rsp), %rdi
	movq	%r14, %rsi
	callq	_ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE
	movq	$3, 16(%rsp)
	jmp	.LBB149_26
.LBB149_11:
	leaq	32(%r14), %rsi
	leaq	16(%rsp), %rdi
	callq	_ZN68_$LT$burn_flex..tensor..FlexTensor$u20$as$u20$core..clone..Clone$GT$5clone17ha8a7240abc7b3a2aE
	movq	168(%r14), %r13
	leaq	(,%r13,4), %r12
	movq	%r13, %rax
	shrq	$62, %rax
	setne	%al
	movabsq	$9223372036854775804, %rcx
	cmpq	%rcx, %r12
	seta	%cl
	orb	%al, %cl
	je	.LBB149_15
	xorl	%ebp, %ebp
.LBB149_13:
.Ltmp1115:
	movq	%rbp, %rdi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc7raw_vec12handle_error@GOTPCREL(%rip)
.Ltmp1116:
	ud2
.LBB149_15:
	movq	160(%r14), %rsi
	testq	%r12, %r12
	je	.LBB149_16
	movq	%rsi, 8(%rsp)
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$4, %ebp
	movl	$4, %esi
	movq	%r12, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB149_13
	movq	%rax, %r15
	movq	%r13, %rbp
	movq	8(%rsp), %rsi
	testq	%r13, %r13
	je	.LBB149_21
.LBB149_20:
	movq	%r15, %rdi
	movq	%r12, %rdx
	callq	*memcpy@GOTPCREL(%rip)
.LBB149_21:
	movl	176(%r14), %r12d
	movss	180(%r14), %xmm0
	movss	%xmm0, 8(%rsp)
	movq	128(%rsp), %rax
	movq	%rax, 352(%rsp)
	movups	112(%rsp), %xmm0
	movaps	%xmm0, 336(%rsp)
	movups	96(%rsp), %xmm0
	movaps	%xmm0, 320(%rsp)
	movups	80(%rsp), %xmm0
	movaps	%xmm0, 304(%rsp)
	movups	16(%rsp), %xmm0
	movups	32(%rsp), %xmm1
	movdqu	48(%rsp), %xmm2
	movdqu	64(%rsp), %xmm3
	movdqa	%xmm3, 288(%rsp)
	movdqa	%xmm2, 272(%rsp)
	movaps	%xmm1, 256(%rsp)
	movaps	%xmm0, 240(%rsp)
	movups	(%r14), %xmm0
	movdqu	16(%r14), %xmm1
	movaps	%xmm0, 208(%rsp)
	movdqa	%xmm1, 224(%rsp)
	leaq	16(%rsp), %rdi
	leaq	208(%rsp), %rsi
	movl	$152, %edx
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbp, 168(%rsp)
	movq	%r15, 176(%rsp)
	movq	%r13, 184(%rsp)
	movl	%r12d, 192(%rsp)
	movd	8(%rsp), %xmm0
	movd	%xmm0, 196(%rsp)
.LBB149_26:
	leaq	16(%rsp), %rsi
	movl	$184, %edx
	movq	%rbx, %rdi
	callq	*memcpy@GOTPCREL(%rip)
.LBB149_8:
	movq	%rbx, %rax
	addq	$360, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB149_16:
	.cfi_def_cfa_offset 416
	movl	$4, %r15d
	xorl	%ebp, %ebp
	testq	%r13, %r13
	jne	.LBB149_20
	jmp	.LBB149_21
.LBB149_27:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.140(%rip), %rdi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6option13unwrap_failed@GOTPCREL(%rip)
.LBB149_23:
.Ltmp1117:
	movq	%rax, %rbx
.Ltmp1118:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr50drop_in_place$LT$burn_flex..tensor..FlexTensor$GT$17h791b624d8e72d9e0E.llvm.7861498002582786512
.Ltmp1119:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB149_22:
.Ltmp1120:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end149:
	.size	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E, .Lfunc_end149-_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E
	.cfi_endproc
	.section	".gcc_except_table._ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$3get17hccb4449023b9def0E","a",@progbits
	.p2align	2, 0x0
GCC_except_table149:
.Lexception62:
	.byte	255
	.byte	155
	.uleb128 .Lttbase50-.Lttbaseref50
.Lttbaseref50:
	.byte	1
	.uleb128 .Lcst_end62-.Lcst_begin62
.Lcst_begin62:
	.uleb128 .Lfunc_begin62-.Lfunc_begin62
	.uleb128 .Ltmp1115-.Lfunc_begin62
	.byte	0
	.byte	0
	.uleb128 .Ltmp1115-.Lfunc_begin62
	.uleb128 .Ltmp1116-.Ltmp1115
	.uleb128 .Ltmp1117-.Lfunc_begin62
	.byte	0
	.uleb128 .Ltmp1116-.Lfunc_begin62
	.uleb128 .Ltmp1118-.Ltmp1116
	.byte	0
	.byte	0
	.uleb128 .Ltmp1118-.Lfunc_begin62
	.uleb128 .Ltmp1119-.Ltmp1118
	.uleb128 .Ltmp1120-.Lfunc_begin62
	.byte	1
	.uleb128 .Ltmp1119-.Lfunc_begin62
	.uleb128 .Lfunc_end149-.Ltmp1119
	.byte	0
	.byte	0
.Lcst_end62:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase50:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI150_0:
	.byte	49
	.byte	96
	.byte	238
	.byte	46
	.byte	197
	.byte	82
	.byte	33
	.byte	228
	.byte	11
	.byte	159
	.byte	41
	.byte	236
	.byte	4
	.byte	71
	.byte	208
	.byte	242
	.section	".text._ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E","ax",@progbits
	.hidden	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E
	.globl	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E
	.p2align	4
	.type	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E,@function
_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E:
.Lfunc_begin63:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception63
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$32, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%rdx, %r15
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	32(%rsi), %rdi
	movq	%rdx, %rsi
	callq	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E
	movq	%rax, %rsi
	shrq	$57, %rsi
	movq	(%r14), %rcx
	movq	8(%r14), %rdx
	movd	%esi, %xmm0
	punpcklbw	%xmm0, %xmm0
	pshuflw	$0, %xmm0, %xmm0
	pshufd	$68, %xmm0, %xmm0
	movq	(%r15), %rsi
	xorl	%edi, %edi
	pcmpeqd	%xmm1, %xmm1
.LBB150_1:
	andq	%rdx, %rax
	movdqu	(%rcx,%rax), %xmm2
	movdqa	%xmm2, %xmm3
	pcmpeqb	%xmm0, %xmm3
	pmovmskb	%xmm3, %r8d
	testl	%r8d, %r8d
	je	.LBB150_4
.LBB150_2:
	rep		bsfl	%r8d, %r9d
	addq	%rax, %r9
	andq	%rdx, %r9
	movq	%r9, %r10
	negq	%r10
	leaq	(%r10,%r10,2), %r10
	cmpq	-24(%rcx,%r10,8), %rsi
	je	.LBB150_6
	leal	-1(%r8), %r9d
	andw	%r8w, %r9w
	movl	%r9d, %r8d
	jne	.LBB150_2
	.p2align	4
.LBB150_4:
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %r8d
	testl	%r8d, %r8d
	jne	.LBB150_18
	addq	%rdi, %rax
	addq	$16, %rax
	addq	$16, %rdi
	jmp	.LBB150_1
.LBB150_6:
	leaq	(%rcx,%r10,8), %rax
	shlq	$3, %r9
	leaq	(%r9,%r9,2), %rdi
	sarq	$3, %rdi
	movabsq	$-6148914691236517205, %rsi
	imulq	%rdi, %rsi
	leaq	-16(%rsi), %rdi
	andq	%rdx, %rdi
	movdqu	(%rcx,%rdi), %xmm0
	pcmpeqd	%xmm1, %xmm1
	pcmpeqb	%xmm1, %xmm0
	pmovmskb	%xmm0, %edx
	movdqu	(%rcx,%rsi), %xmm0
	pcmpeqb	%xmm1, %xmm0
	pmovmskb	%xmm0, %r8d
	movw	$31, %r9w
	bsrw	%dx, %r9w
	xorl	$15, %r9d
	orl	$65536, %r8d
	rep		bsfl	%r8d, %r8d
	addl	%r9d, %r8d
	movb	$-128, %dl
	cmpw	$15, %r8w
	ja	.LBB150_8
	incq	16(%r14)
	movb	$-1, %dl
.LBB150_8:
	movb	%dl, (%rcx,%rsi)
	movb	%dl, 16(%rcx,%rdi)
	decq	24(%r14)
	movq	-16(%rax), %r14
	testq	%r14, %r14
	je	.LBB150_18
	movq	-8(%rax), %r15
	movq	%r14, 16(%rsp)
	movq	%r15, 24(%rsp)
.Ltmp1121:
	movq	%rsp, %rdi
	movq	%r14, %rsi
	callq	*24(%r15)
.Ltmp1122:
	movdqa	(%rsp), %xmm0
	pcmpeqb	.LCPI150_0(%rip), %xmm0
	pmovmskb	%xmm0, %eax
	cmpl	$65535, %eax
	jne	.LBB150_11
	movl	$184, %edx
	movq	%rbx, %rdi
	movq	%r14, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movl	$184, %esi
	movl	$8, %edx
	movq	%r14, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB150_19
.LBB150_18:
	movq	$4, (%rbx)
.LBB150_19:
	movq	%rbx, %rax
	addq	$32, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB150_11:
	.cfi_def_cfa_offset 64
	movq	%r14, (%rsp)
	movq	%r15, 8(%rsp)
.Ltmp1127:
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.103(%rip), %rdi
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.104(%rip), %rcx
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.141(%rip), %r8
	movq	%rsp, %rdx
	movl	$43, %esi
	callq	*_RNvNtCsgEmfK2I1SDS_4core6result13unwrap_failed@GOTPCREL(%rip)
.Ltmp1128:
	ud2
.LBB150_13:
.Ltmp1123:
	movq	%rax, %rbx
.Ltmp1124:
	leaq	16(%rsp), %rdi
	callq	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E
.Ltmp1125:
	jmp	.LBB150_14
.LBB150_20:
.Ltmp1126:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB150_15:
.Ltmp1129:
	movq	%rax, %rbx
.Ltmp1130:
	movq	%rsp, %rdi
	callq	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E
.Ltmp1131:
.LBB150_14:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB150_16:
.Ltmp1132:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end150:
	.size	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E, .Lfunc_end150-_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E
	.cfi_endproc
	.section	".gcc_except_table._ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$6remove17h0d52cd30c11e5823E","a",@progbits
	.p2align	2, 0x0
GCC_except_table150:
.Lexception63:
	.byte	255
	.byte	155
	.uleb128 .Lttbase51-.Lttbaseref51
.Lttbaseref51:
	.byte	1
	.uleb128 .Lcst_end63-.Lcst_begin63
.Lcst_begin63:
	.uleb128 .Ltmp1121-.Lfunc_begin63
	.uleb128 .Ltmp1122-.Ltmp1121
	.uleb128 .Ltmp1123-.Lfunc_begin63
	.byte	0
	.uleb128 .Ltmp1122-.Lfunc_begin63
	.uleb128 .Ltmp1127-.Ltmp1122
	.byte	0
	.byte	0
	.uleb128 .Ltmp1127-.Lfunc_begin63
	.uleb128 .Ltmp1128-.Ltmp1127
	.uleb128 .Ltmp1129-.Lfunc_begin63
	.byte	0
	.uleb128 .Ltmp1124-.Lfunc_begin63
	.uleb128 .Ltmp1125-.Ltmp1124
	.uleb128 .Ltmp1126-.Lfunc_begin63
	.byte	1
	.uleb128 .Ltmp1130-.Lfunc_begin63
	.uleb128 .Ltmp1131-.Ltmp1130
	.uleb128 .Ltmp1132-.Lfunc_begin63
	.byte	1
	.uleb128 .Ltmp1131-.Lfunc_begin63
	.uleb128 .Lfunc_end150-.Ltmp1131
	.byte	0
	.byte	0
.Lcst_end63:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase51:
	.byte	0
	.p2align	2, 0x0

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI151_0:
	.zero	8
	.quad	-1
	.section	".text._ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE","ax",@progbits
	.hidden	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE
	.globl	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE
	.p2align	4
	.type	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE,@function
_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE:
.Lfunc_begin64:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$24, %rsp
	.cfi_def_cfa_offset 80
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdx, %r12
	movq	%rsi, %rbx
	movq	%rdi, %r15
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movl	$184, %edi
	movl	$8, %esi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	testq	%rax, %rax
	je	.LBB151_1
	movq	%rax, %r14
	movl	$184, %edx
	movq	%rax, %rdi
	movq	%r12, %rsi
	callq	*memcpy@GOTPCREL(%rip)
	movq	%rbx, (%rsp)
	movq	%r14, 8(%rsp)
	leaq	.Lanon.87199690de5c8f65a22de84a273d65b6.142(%rip), %rbp
	movq	%rbp, 16(%rsp)
	leaq	32(%r15), %r13
	movq	%rsp, %rsi
	movq	%r13, %rdi
	callq	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E
	movq	%rax, %r12
	cmpq	$0, 16(%r15)
	je	.LBB151_6
.LBB151_7:
	movq	(%r15), %rax
	movq	8(%r15), %rdx
	movq	%r12, %rcx
	shrq	$57, %rcx
	movd	%ecx, %xmm0
	punpcklbw	%xmm0, %xmm0
	pshuflw	$0, %xmm0, %xmm0
	pshufd	$68, %xmm0, %xmm0
	xorl	%r8d, %r8d
	pcmpeqd	%xmm1, %xmm1
	xorl	%edi, %edi
.LBB151_8:
	andq	%rdx, %r12
	movdqu	(%rax,%r12), %xmm2
	movdqa	%xmm2, %xmm3
	pcmpeqb	%xmm0, %xmm3
	pmovmskb	%xmm3, %r9d
	testl	%r9d, %r9d
	je	.LBB151_11
.LBB151_9:
	rep		bsfl	%r9d, %r10d
	addq	%r12, %r10
	andq	%rdx, %r10
	negq	%r10
	leaq	(%r10,%r10,2), %r10
	cmpq	-24(%rax,%r10,8), %rbx
	je	.LBB151_24
	leal	-1(%r9), %r10d
	andw	%r9w, %r10w
	movl	%r10d, %r9d
	jne	.LBB151_9
	.p2align	4
.LBB151_11:
	cmpq	$1, %r8
	je	.LBB151_15
	pmovmskb	%xmm2, %esi
	testl	%esi, %esi
	je	.LBB151_13
	rep		bsfl	%esi, %esi
	addq	%r12, %rsi
	andq	%rdx, %rsi
.LBB151_15:
	pcmpeqb	%xmm1, %xmm2
	pmovmskb	%xmm2, %r8d
	testl	%r8d, %r8d
	jne	.LBB151_18
	movl	$1, %r8d
	jmp	.LBB151_17
.LBB151_13:
	xorl	%r8d, %r8d
.LBB151_17:
	addq	%rdi, %r12
	addq	$16, %r12
	addq	$16, %rdi
	jmp	.LBB151_8
.LBB151_24:
	leaq	(%rax,%r10,8), %rax
	movq	-16(%rax), %r15
	movq	-8(%rax), %r12
	movq	%r14, -16(%rax)
	movq	%rbp, -8(%rax)
	movq	(%r12), %rax
	testq	%rax, %rax
	je	.LBB151_26
.Ltmp1139:
	movq	%r15, %rdi
	callq	*%rax
.Ltmp1140:
.LBB151_26:
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB151_21
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	jmpq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB151_18:
	.cfi_def_cfa_offset 80
	movzbl	(%rax,%rsi), %edi
	testb	%dil, %dil
	jns	.LBB151_19
.LBB151_20:
	andb	$1, %dil
	leaq	-16(%rsi), %r8
	andq	%rdx, %r8
	movb	%cl, (%rax,%rsi)
	movb	%cl, 16(%rax,%r8)
	movzbl	%dil, %ecx
	movd	%ecx, %xmm0
	shufpd	$2, .LCPI151_0(%rip), %xmm0
	movdqu	16(%r15), %xmm1
	psubq	%xmm0, %xmm1
	movdqu	%xmm1, 16(%r15)
	negq	%rsi
	leaq	(%rsi,%rsi,2), %rcx
	movq	%rbx, -24(%rax,%rcx,8)
	movq	%r14, -16(%rax,%rcx,8)
	movq	%rbp, -8(%rax,%rcx,8)
.LBB151_21:
	addq	$24, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB151_1:
	.cfi_def_cfa_offset 80
.Ltmp1142:
	movl	$8, %edi
	movl	$184, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp1143:
	ud2
.LBB151_6:
.Ltmp1133:
	movl	$1, %esi
	movq	%r15, %rdi
	movq	%r13, %rdx
	movl	$1, %ecx
	callq	*_ZN9hashbrown3raw21RawTable$LT$T$C$A$GT$14reserve_rehash17h9e6f5f0889feeca7E@GOTPCREL(%rip)
.Ltmp1134:
	jmp	.LBB151_7
.LBB151_19:
	movdqa	(%rax), %xmm0
	pmovmskb	%xmm0, %esi
	rep		bsfl	%esi, %esi
	movzbl	(%rax,%rsi), %edi
	jmp	.LBB151_20
.LBB151_22:
.Ltmp1135:
	movq	%rax, %rbx
.Ltmp1136:
	leaq	8(%rsp), %rdi
	callq	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E
.Ltmp1137:
	jmp	.LBB151_4
.LBB151_23:
.Ltmp1138:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.LBB151_28:
.Ltmp1141:
	movq	%rax, %rbx
	movq	8(%r12), %rsi
	testq	%rsi, %rsi
	je	.LBB151_4
	movq	16(%r12), %rdx
	movq	%r15, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB151_3:
.Ltmp1144:
	movq	%rax, %rbx
.Ltmp1145:
	movq	%r12, %rdi
	callq	_ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE
.Ltmp1146:
.LBB151_4:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB151_30:
.Ltmp1147:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end151:
	.size	_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE, .Lfunc_end151-_ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE
	.cfi_endproc
	.section	".gcc_except_table._ZN8burn_std6tensor9container25TensorContainer$LT$ID$GT$8register17h77ba3ef6d337081eE","a",@progbits
	.p2align	2, 0x0
GCC_except_table151:
.Lexception64:
	.byte	255
	.byte	155
	.uleb128 .Lttbase52-.Lttbaseref52
.Lttbaseref52:
	.byte	1
	.uleb128 .Lcst_end64-.Lcst_begin64
.Lcst_begin64:
	.uleb128 .Lfunc_begin64-.Lfunc_begin64
	.uleb128 .Ltmp1139-.Lfunc_begin64
	.byte	0
	.byte	0
	.uleb128 .Ltmp1139-.Lfunc_begin64
	.uleb128 .Ltmp1140-.Ltmp1139
	.uleb128 .Ltmp1141-.Lfunc_begin64
	.byte	0
	.uleb128 .Ltmp1142-.Lfunc_begin64
	.uleb128 .Ltmp1143-.Ltmp1142
	.uleb128 .Ltmp1144-.Lfunc_begin64
	.byte	0
	.uleb128 .Ltmp1133-.Lfunc_begin64
	.uleb128 .Ltmp1134-.Ltmp1133
	.uleb128 .Ltmp1135-.Lfunc_begin64
	.byte	0
	.uleb128 .Ltmp1136-.Lfunc_begin64
	.uleb128 .Ltmp1137-.Ltmp1136
	.uleb128 .Ltmp1138-.Lfunc_begin64
	.byte	1
	.uleb128 .Ltmp1137-.Lfunc_begin64
	.uleb128 .Ltmp1145-.Ltmp1137
	.byte	0
	.byte	0
	.uleb128 .Ltmp1145-.Lfunc_begin64
	.uleb128 .Ltmp1146-.Ltmp1145
	.uleb128 .Ltmp1147-.Lfunc_begin64
	.byte	1
	.uleb128 .Ltmp1146-.Lfunc_begin64
	.uleb128 .Lfunc_end151-.Ltmp1146
	.byte	0
	.byte	0
.Lcst_end64:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase52:
	.byte	0
	.p2align	2, 0x0

	.section	".text._ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E","ax",@progbits
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E
	.globl	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E
	.p2align	4
	.type	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E,@function
_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E:
.Lfunc_begin65:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception65
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r14
	pushq	%rbx
	andq	$-64, %rsp
	subq	$128, %rsp
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	movq	%rdi, %rbx
	movq	%rsp, %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge3ops5float103_$LT$impl$u20$burn_tensor..bridge..ops..base..BasicOps$u20$for$u20$burn_tensor..bridge..kind..Float$GT$6device17h532355edf980ccaeE@GOTPCREL(%rip)
	cmpb	$2, 8(%rsp)
	je	.LBB152_4
.Ltmp1148:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..clone..Clone$GT$5clone17h43de9ed7f54dbeb1E.llvm.7861498002582786512
.Ltmp1149:
	movzbl	8(%rsp), %esi
.Ltmp1150:
	movq	%rax, %rdi
	callq	*_ZN13burn_dispatch6device14AutodiffDevice5inner17h9d77769a2f78fb35E@GOTPCREL(%rip)
.Ltmp1151:
	movq	%rax, 80(%rsp)
	movb	%dl, 88(%rsp)
	cmpb	$2, %dl
	jne	.LBB152_10
.LBB152_4:
	movq	%rsp, %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
	movq	%rsp, %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5dtype17h64b384da2745d6c5E@GOTPCREL(%rip)
	cmpl	$4, (%rsp)
	jne	.LBB152_12
	movq	%rsp, %r14
	movq	%r14, %rdi
	movq	%rbx, %rsi
	callq	*_ZN11burn_tensor6bridge4kind12BridgeTensor5shape17h1232963970e72686E@GOTPCREL(%rip)
.Ltmp1157:
	movq	%r14, %rdi
	callq	*_ZN13cubecl_zspace5shape5Shape12num_elements17h154f9cd6f9b32e83E@GOTPCREL(%rip)
.Ltmp1158:
	testq	%rax, %rax
	setne	%al
	movq	(%rsp), %rsi
	cmpq	$6, %rsi
	jb	.LBB152_13
	cmpq	%rsi, 16(%rsp)
	ja	.LBB152_14
	movl	%eax, %ebx
	movq	8(%rsp), %rdi
	shlq	$3, %rsi
	movl	$8, %edx
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	movl	%ebx, %eax
	jmp	.LBB152_13
.LBB152_10:
.Ltmp1152:
	leaq	80(%rsp), %rdi
	callq	_ZN4core3ptr83drop_in_place$LT$alloc..boxed..Box$LT$burn_dispatch..device..DispatchDevice$GT$$GT$17hdf29235ddd589c8fE.llvm.7861498002582786512
.Ltmp1153:
	movq	%rsp, %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.LBB152_12:
	xorl	%eax, %eax
.LBB152_13:
	leaq	-16(%rbp), %rsp
	popq	%rbx
	popq	%r14
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB152_14:
	.cfi_def_cfa %rbp, 16
	leaq	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696(%rip), %rdi
	leaq	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696(%rip), %rcx
	movl	$411, %esi
	xorl	%edx, %edx
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking18panic_nounwind_fmt@GOTPCREL(%rip)
.LBB152_15:
.Ltmp1159:
	movq	%rax, %rbx
.Ltmp1160:
	movq	%rsp, %rdi
	callq	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
.Ltmp1161:
	jmp	.LBB152_17
.LBB152_16:
.Ltmp1154:
	movq	%rax, %rbx
.Ltmp1155:
	movq	%rsp, %rdi
	callq	*_ZN11burn_tensor6device13device_opaque5impls94_$LT$impl$u20$core..ops..drop..Drop$u20$for$u20$burn_tensor..device..device_opaque..Opaque$GT$4drop17hbf63f417af9c01e7E@GOTPCREL(%rip)
.Ltmp1156:
.LBB152_17:
	movq	%rbx, %rdi
	callq	_Unwind_Resume@PLT
.LBB152_18:
.Ltmp1162:
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking16panic_in_cleanup@GOTPCREL(%rip)
.Lfunc_end152:
	.size	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E, .Lfunc_end152-_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E
	.cfi_endproc
	.section	".gcc_except_table._ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E","a",@progbits
	.p2align	2, 0x0
GCC_except_table152:
.Lexception65:
	.byte	255
	.byte	155
	.uleb128 .Lttbase53-.Lttbaseref53
.Lttbaseref53:
	.byte	1
	.uleb128 .Lcst_end65-.Lcst_begin65
.Lcst_begin65:
	.uleb128 .Lfunc_begin65-.Lfunc_begin65
	.uleb128 .Ltmp1148-.Lfunc_begin65
	.byte	0
	.byte	0
	.uleb128 .Ltmp1148-.Lfunc_begin65
	.uleb128 .Ltmp1151-.Ltmp1148
	.uleb128 .Ltmp1154-.Lfunc_begin65
	.byte	0
	.uleb128 .Ltmp1151-.Lfunc_begin65
	.uleb128 .Ltmp1157-.Ltmp1151
	.byte	0
	.byte	0
	.uleb128 .Ltmp1157-.Lfunc_begin65
	.uleb128 .Ltmp1158-.Ltmp1157
	.uleb128 .Ltmp1159-.Lfunc_begin65
	.byte	0
	.uleb128 .Ltmp1152-.Lfunc_begin65
	.uleb128 .Ltmp1153-.Ltmp1152
	.uleb128 .Ltmp1154-.Lfunc_begin65
	.byte	0
	.uleb128 .Ltmp1153-.Lfunc_begin65
	.uleb128 .Ltmp1160-.Ltmp1153
	.byte	0
	.byte	0
	.uleb128 .Ltmp1160-.Lfunc_begin65
	.uleb128 .Ltmp1156-.Ltmp1160
	.uleb128 .Ltmp1162-.Lfunc_begin65
	.byte	1
	.uleb128 .Ltmp1156-.Lfunc_begin65
	.uleb128 .Lfunc_end152-.Ltmp1156
	.byte	0
	.byte	0
.Lcst_end65:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase53:
	.byte	0
	.p2align	2, 0x0

	.section	.text._ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE,"ax",@progbits
	.hidden	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	.globl	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	.p2align	4
	.type	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE,@function
_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE:
.Lfunc_begin66:
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception66
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$72, %rsp
	.cfi_def_cfa_offset 128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	cmpl	$4, (%rdi)
	jne	.LBB153_20
	movq	112(%rdi), %rcx
	xorl	%edx, %edx
	movl	$1, %eax
	lock		cmpxchgq	%rdx, (%rcx)
	leaq	112(%rdi), %r14
	movq	112(%rdi), %rbx
	jne	.LBB153_4
	movq	8(%rbx), %rax
	cmpq	$1, %rax
	jne	.LBB153_11
	movq	$1, (%rbx)
	movq	%rbx, %r15
	jmp	.LBB153_7
.LBB153_4:
	leaq	16(%rbx), %rdi
	callq	_ZN5alloc4sync16Arc$LT$T$C$A$GT$17clone_from_ref_in17h004298483ec593c6E
	movq	%rax, %r15
	lock		decq	(%rbx)
	jne	.LBB153_6
	#MEMBARRIER
.Ltmp1163:
	movq	%r14, %rdi
	callq	*_ZN5alloc4sync16Arc$LT$T$C$A$GT$9drop_slow17ha1a00634bbf81b18E@GOTPCREL(%rip)
.Ltmp1164:
.LBB153_6:
	movq	%r15, (%r14)
.LBB153_7:
	addq	$16, %r15
	movq	%r15, %rdi
	callq	*_ZN85_$LT$cubecl_environment..bytes..base..Bytes$u20$as$u20$core..ops..deref..DerefMut$GT$9deref_mut17h0caa1795d776f5b7E@GOTPCREL(%rip)
	testb	$3, %al
	jne	.LBB153_21
	testb	$3, %dl
	jne	.LBB153_22
	shrq	$2, %rdx
	testq	%rax, %rax
	je	.LBB153_23
	addq	$72, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB153_11:
	.cfi_def_cfa_offset 128
	leaq	8(%rbx), %rbp
.Ltmp1166:
	movl	$8, %edi
	movl	$24, %esi
	callq	*_RNvNtCslNYArtu3iFV_5alloc4sync32arcinner_layout_for_value_layout@GOTPCREL(%rip)
.Ltmp1167:
	movq	%rax, %r13
	movq	%rdx, %r12
	testq	%rdx, %rdx
	je	.LBB153_17
	callq	*_RNvCsfLfy6EI15iL_7___rustc35___rust_no_alloc_shim_is_unstable_v2@GOTPCREL(%rip)
	movq	%r12, %rdi
	movq	%r13, %rsi
	callq	*_RNvCsfLfy6EI15iL_7___rustc12___rust_alloc@GOTPCREL(%rip)
	movq	%rax, %r15
	testq	%r15, %r15
	je	.LBB153_18
.LBB153_14:
	leaq	16(%rbx), %rax
	movq	$1, (%r15)
	movq	$1, 8(%r15)
	movups	(%rax), %xmm0
	movups	%xmm0, 16(%r15)
	movq	16(%rax), %rax
	movq	%rax, 32(%r15)
	movq	%r15, (%r14)
	cmpq	$-1, %rbx
	je	.LBB153_7
	lock		decq	(%rbp)
	jne	.LBB153_7
	#MEMBARRIER
	movl	$40, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
	jmp	.LBB153_7
.LBB153_17:
	movq	%r13, %r15
	testq	%r15, %r15
	jne	.LBB153_14
.LBB153_18:
.Ltmp1168:
	movq	%r13, %rdi
	movq	%r12, %rsi
	callq	*_RNvNtCslNYArtu3iFV_5alloc5alloc18handle_alloc_error@GOTPCREL(%rip)
.Ltmp1169:
	ud2
.LBB153_20:
	movq	$4, 40(%rsp)
	movq	%rdi, 8(%rsp)
	leaq	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	40(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	anon.87199690de5c8f65a22de84a273d65b6.146.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.148.llvm.7861498002582786512(%rip), %rdx
	leaq	8(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB153_21:
	xorl	%edx, %edx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512(%rip), %rdi
	movl	$14, %esi
	callq	*_ZN8bytemuck8internal20something_went_wrong17h9d543dd88d97fea7E@GOTPCREL(%rip)
.LBB153_22:
	movl	$1, %edx
.LBB153_23:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512(%rip), %rdi
	movl	$14, %esi
	callq	*_ZN8bytemuck8internal20something_went_wrong17h9d543dd88d97fea7E@GOTPCREL(%rip)
.LBB153_24:
.Ltmp1165:
	movq	%rax, %r12
	movq	%r15, (%r14)
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.LBB153_25:
.Ltmp1170:
	movq	%rax, %r12
	cmpq	$-1, %rbx
	je	.LBB153_28
	lock		decq	(%rbp)
	jne	.LBB153_28
	#MEMBARRIER
	movl	$40, %esi
	movl	$8, %edx
	movq	%rbx, %rdi
	callq	*_RNvCsfLfy6EI15iL_7___rustc14___rust_dealloc@GOTPCREL(%rip)
.LBB153_28:
	movq	%r12, %rdi
	callq	_Unwind_Resume@PLT
.Lfunc_end153:
	.size	_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE, .Lfunc_end153-_ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE
	.cfi_endproc
	.section	.gcc_except_table._ZN9burn_flex6tensor10FlexTensor11storage_mut17hae742fa694e1bbcbE,"a",@progbits
	.p2align	2, 0x0
GCC_except_table153:
.Lexception66:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end66-.Lcst_begin66
.Lcst_begin66:
	.uleb128 .Lfunc_begin66-.Lfunc_begin66
	.uleb128 .Ltmp1163-.Lfunc_begin66
	.byte	0
	.byte	0
	.uleb128 .Ltmp1163-.Lfunc_begin66
	.uleb128 .Ltmp1164-.Ltmp1163
	.uleb128 .Ltmp1165-.Lfunc_begin66
	.byte	0
	.uleb128 .Ltmp1164-.Lfunc_begin66
	.uleb128 .Ltmp1166-.Ltmp1164
	.byte	0
	.byte	0
	.uleb128 .Ltmp1166-.Lfunc_begin66
	.uleb128 .Ltmp1169-.Ltmp1166
	.uleb128 .Ltmp1170-.Lfunc_begin66
	.byte	0
	.uleb128 .Ltmp1169-.Lfunc_begin66
	.uleb128 .Lfunc_end153-.Ltmp1169
	.byte	0
	.byte	0
.Lcst_end66:
	.p2align	2, 0x0

	.section	.text._ZN9burn_flex6tensor10FlexTensor7storage17h8b620a2ad9ddc34cE,"ax",@progbits
	.hidden	_ZN9burn_flex6tensor10FlexTensor7storage17h8b620a2ad9ddc34cE
	.globl	_ZN9burn_flex6tensor10FlexTensor7storage17h8b620a2ad9ddc34cE
	.p2align	4
	.type	_ZN9burn_flex6tensor10FlexTensor7storage17h8b620a2ad9ddc34cE,@function
_ZN9burn_flex6tensor10FlexTensor7storage17h8b620a2ad9ddc34cE:
	.cfi_startproc
	subq	$72, %rsp
	.cfi_def_cfa_offset 80
	cmpl	$4, (%rdi)
	jne	.LBB154_8
	movq	112(%rdi), %rdi
	addq	$16, %rdi
	callq	*_ZN82_$LT$cubecl_environment..bytes..base..Bytes$u20$as$u20$core..ops..deref..Deref$GT$5deref17h27336b23b2ee19e0E@GOTPCREL(%rip)
	testb	$3, %al
	jne	.LBB154_2
	testb	$3, %dl
	jne	.LBB154_5
	shrq	$2, %rdx
	testq	%rax, %rax
	je	.LBB154_3
	addq	$72, %rsp
	.cfi_def_cfa_offset 8
	retq
.LBB154_8:
	.cfi_def_cfa_offset 80
	movq	$4, 40(%rsp)
	movq	%rdi, 8(%rsp)
	leaq	_ZN67_$LT$burn_std..tensor..dtype..DType$u20$as$u20$core..fmt..Debug$GT$3fmt17h0ae904234a1eff2aE.llvm.7861498002582786512(%rip), %rax
	movq	%rax, 16(%rsp)
	leaq	40(%rsp), %rcx
	movq	%rcx, 24(%rsp)
	movq	%rax, 32(%rsp)
	leaq	anon.87199690de5c8f65a22de84a273d65b6.150.llvm.7861498002582786512(%rip), %rdi
	leaq	anon.87199690de5c8f65a22de84a273d65b6.151.llvm.7861498002582786512(%rip), %rdx
	leaq	8(%rsp), %rsi
	callq	*_RNvNtCsgEmfK2I1SDS_4core9panicking9panic_fmt@GOTPCREL(%rip)
.LBB154_2:
	xorl	%edx, %edx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512(%rip), %rdi
	movl	$10, %esi
	callq	*_ZN8bytemuck8internal20something_went_wrong17h9d543dd88d97fea7E@GOTPCREL(%rip)
.LBB154_5:
	movl	$1, %edx
.LBB154_3:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512(%rip), %rdi
	movl	$10, %esi
	callq	*_ZN8bytemuck8internal20something_went_wrong17h9d543dd88d97fea7E@GOTPCREL(%rip)
.Lfunc_end154:
	.size	_ZN9burn_flex6tensor10FlexTensor7storage17h8b620a2ad9ddc34cE, .Lfunc_end154-_ZN9burn_flex6tensor10FlexTensor7storage17h8b620a2ad9ddc34cE
	.cfi_endproc

	.section	.text._ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E,"ax",@progbits
	.hidden	_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E
	.globl	_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E
	.p2align	4
	.type	_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E,@function
_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E:
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	subq	$32, %rsp
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	cmpl	$4, (%rdi)
	jne	.LBB155_1
	movq	%rdi, %r15
	movq	112(%rdi), %rdi
	addq	$16, %rdi
	callq	*_ZN82_$LT$cubecl_environment..bytes..base..Bytes$u20$as$u20$core..ops..deref..Deref$GT$5deref17h27336b23b2ee19e0E@GOTPCREL(%rip)
	movq	%rax, %r14
	testb	$3, %r14b
	jne	.LBB155_4
	movq	%rdx, %rbx
	testb	$3, %bl
	jne	.LBB155_7
	shrq	$2, %rbx
	testq	%r14, %r14
	je	.LBB155_5
	addq	$32, %r15
	leaq	8(%rsp), %rdi
	movq	%r15, %rsi
	callq	*_ZN9burn_flex6layout6Layout18contiguous_offsets17ha5aceba6e7710724E@GOTPCREL(%rip)
	cmpb	$0, 8(%rsp)
	je	.LBB155_1
	movq	16(%rsp), %rdi
	movq	24(%rsp), %rsi
	cmpq	%rbx, %rsi
	seta	%al
	movq	%rsi, %rdx
	subq	%rdi, %rdx
	jb	.LBB155_11
	testb	%al, %al
	jne	.LBB155_14
.LBB155_13:
	leaq	(%r14,%rdi,4), %rax
	jmp	.LBB155_2
.LBB155_1:
	xorl	%eax, %eax
.LBB155_2:
	addq	$32, %rsp
	.cfi_def_cfa_offset 32
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB155_11:
	.cfi_def_cfa_offset 64
	movb	$1, %al
	testb	%al, %al
	je	.LBB155_13
.LBB155_14:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.153.llvm.7861498002582786512(%rip), %rcx
	movq	%rbx, %rdx
	callq	*_RNvNtNtCsgEmfK2I1SDS_4core5slice5index16slice_index_fail@GOTPCREL(%rip)
.LBB155_4:
	xorl	%ebx, %ebx
	leaq	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512(%rip), %rdi
	movl	$10, %esi
	movl	%ebx, %edx
	callq	*_ZN8bytemuck8internal20something_went_wrong17h9d543dd88d97fea7E@GOTPCREL(%rip)
.LBB155_7:
	movl	$1, %ebx
.LBB155_5:
	leaq	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512(%rip), %rdi
	movl	$10, %esi
	movl	%ebx, %edx
	callq	*_ZN8bytemuck8internal20something_went_wrong17h9d543dd88d97fea7E@GOTPCREL(%rip)
.Lfunc_end155:
	.size	_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E, .Lfunc_end155-_ZN9burn_flex6tensor10FlexTensor8as_slice17hc0f55f7302ee6ac0E
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI156_0:
	.zero	8
	.quad	-1
	.section	".text._ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE","ax",@progbits
	.hidden	_ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE
	.globl	_ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE
	.p2align	4
	.type	_ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE,@function
_ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$88, %rsp
	.cfi_def_cfa_offset 144
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rcx, %r15
	movq	%rdx, %r12
	movq	%rsi, %r14
	movq	%rdi, %rbx
	leaq	32(%rsi), %r13
	movq	%r13, %rdi
	movq	%rdx, %rsi
	callq	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E
	cmpq	$0, 16(%r14)
	je	.LBB156_1
.LBB156_2:
	movq	(%r14), %rcx
	movq	8(%r14), %rsi
	movq	%rax, %rdx
	shrq	$57, %rdx
	movd	%edx, %xmm0
	punpcklbw	%xmm0, %xmm0
	pshuflw	$0, %xmm0, %xmm0
	pshufd	$68, %xmm0, %xmm0
	movq	(%r12), %xmm1
	movq	8(%r12), %rdi
	movq	%rdi, 8(%rsp)
	movq	16(%r12), %r9
	xorl	%r11d, %r11d
	pcmpeqd	%xmm2, %xmm2
	xorl	%r10d, %r10d
.LBB156_3:
	andq	%rsi, %rax
	movdqu	(%rcx,%rax), %xmm3
	movdqa	%xmm3, %xmm4
	pcmpeqb	%xmm0, %xmm4
	pmovmskb	%xmm4, %r13d
	testl	%r13d, %r13d
	je	.LBB156_8
	movq	%r10, (%rsp)
.LBB156_5:
	rep		bsfl	%r13d, %ebp
	addq	%rax, %rbp
	andq	%rsi, %rbp
	negq	%rbp
	leaq	(%rbp,%rbp,8), %rbp
	movd	-72(%rcx,%rbp,8), %xmm4
	pcmpeqw	%xmm1, %xmm4
	pshuflw	$80, %xmm4, %xmm4
	pshufd	$80, %xmm4, %xmm4
	movmskpd	%xmm4, %r10d
	cmpl	$3, %r10d
	jne	.LBB156_7
	leaq	(%rcx,%rbp,8), %rbp
	movq	-64(%rbp), %r10
	xorq	8(%rsp), %r10
	movq	-56(%rbp), %r8
	xorq	%r9, %r8
	orq	%r10, %r8
	je	.LBB156_18
.LBB156_7:
	leal	-1(%r13), %r8d
	andw	%r13w, %r8w
	movl	%r8d, %r13d
	movq	(%rsp), %r10
	jne	.LBB156_5
	.p2align	4
.LBB156_8:
	cmpq	$1, %r11
	je	.LBB156_12
	pmovmskb	%xmm3, %edi
	testl	%edi, %edi
	je	.LBB156_10
	rep		bsfl	%edi, %edi
	addq	%rax, %rdi
	andq	%rsi, %rdi
.LBB156_12:
	pcmpeqb	%xmm2, %xmm3
	pmovmskb	%xmm3, %r8d
	testl	%r8d, %r8d
	jne	.LBB156_15
	movl	$1, %r11d
	jmp	.LBB156_14
.LBB156_10:
	xorl	%r11d, %r11d
.LBB156_14:
	addq	%r10, %rax
	addq	$16, %rax
	addq	$16, %r10
	jmp	.LBB156_3
.LBB156_18:
	movups	-48(%rbp), %xmm0
	movups	-32(%rbp), %xmm1
	movups	-16(%rbp), %xmm2
	movups	%xmm2, 32(%rbx)
	movups	%xmm1, 16(%rbx)
	movups	%xmm0, (%rbx)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	%xmm0, -48(%rbp)
	movups	%xmm1, -32(%rbp)
	movups	%xmm2, -16(%rbp)
	jmp	.LBB156_19
.LBB156_15:
	movzbl	(%rcx,%rdi), %eax
	testb	%al, %al
	jns	.LBB156_16
.LBB156_17:
	movq	16(%r12), %r8
	movq	%r8, 32(%rsp)
	movups	(%r12), %xmm0
	movaps	%xmm0, 16(%rsp)
	movups	(%r15), %xmm0
	movups	16(%r15), %xmm1
	movups	32(%r15), %xmm2
	movups	%xmm0, 40(%rsp)
	movups	%xmm1, 56(%rsp)
	movups	%xmm2, 72(%rsp)
	andb	$1, %al
	leaq	-16(%rdi), %r8
	andq	%rsi, %r8
	movb	%dl, (%rcx,%rdi)
	movb	%dl, 16(%rcx,%r8)
	movdqu	16(%r14), %xmm0
	movzbl	%al, %eax
	movd	%eax, %xmm1
	shufpd	$2, .LCPI156_0(%rip), %xmm1
	psubq	%xmm1, %xmm0
	movdqu	%xmm0, 16(%r14)
	negq	%rdi
	leaq	(%rdi,%rdi,8), %rax
	movq	80(%rsp), %rdx
	movq	%rdx, -8(%rcx,%rax,8)
	movaps	16(%rsp), %xmm0
	movaps	32(%rsp), %xmm1
	movaps	48(%rsp), %xmm2
	movdqa	64(%rsp), %xmm3
	movdqu	%xmm3, -24(%rcx,%rax,8)
	movups	%xmm2, -40(%rcx,%rax,8)
	movups	%xmm1, -56(%rcx,%rax,8)
	movups	%xmm0, -72(%rcx,%rax,8)
	movq	$3, (%rbx)
.LBB156_19:
	movq	%rbx, %rax
	addq	$88, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB156_1:
	.cfi_def_cfa_offset 144
	movl	$1, %esi
	movq	%r14, %rdi
	movq	%r13, %rdx
	movl	$1, %ecx
	movq	%rax, %r13
	callq	*_ZN9hashbrown3raw21RawTable$LT$T$C$A$GT$14reserve_rehash17hdac8f6b4a895d0b1E@GOTPCREL(%rip)
	movq	%r13, %rax
	jmp	.LBB156_2
.LBB156_16:
	movdqa	(%rcx), %xmm0
	pmovmskb	%xmm0, %eax
	rep		bsfl	%eax, %edi
	movzbl	(%rcx,%rdi), %eax
	jmp	.LBB156_17
.Lfunc_end156:
	.size	_ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE, .Lfunc_end156-_ZN9hashbrown3map28HashMap$LT$K$C$V$C$S$C$A$GT$6insert17h6f6e5f4b48ebed4eE
	.cfi_endproc

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.0,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.0,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.0:
	.ascii	"Error"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.0, 5

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512:
	.asciz	"\300"
	.size	anon.87199690de5c8f65a22de84a273d65b6.1.llvm.7861498002582786512, 2

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512,@object
	.globl	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-tensor-0.22.1/src/tensor/api/base.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512, 101

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.3,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.3,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.3:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000E\005\000\000\t\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.3, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.4,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.4,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.4:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000J\005\000\0007\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.4, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.5,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.5,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.5:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000J\005\000\000\030\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.5, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.6,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.6,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.6:
	.ascii	"Narrow"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.6, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.7,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.7,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.7:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000\214\n\000\000\023\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.7, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.8,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.8,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.8:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000\215\n\000\000\t\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.8, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.10,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.10,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.10:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000/\002\000\000\r\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.10, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.11,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.11,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.11:
	.ascii	"Permute"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.11, 7

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.12,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.12,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.12:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000'\002\000\000\027\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.12, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.13,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.13,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.13:
	.ascii	"From Data"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.13, 9

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.14,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.14,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.14:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000+\t\000\000\t\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.14, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512:
	.ascii	"Swap Dims"
	.size	anon.87199690de5c8f65a22de84a273d65b6.15.llvm.7861498002582786512, 9

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000\371\001\000\000\024\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.16.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000\372\001\000\000\024\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.17.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.18.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.18.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.18.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.18.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.18.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000\254\003\000\000>\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.18.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.19.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.19.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.19.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.19.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.19.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.2.llvm.7861498002582786512
	.asciz	"d\000\000\000\000\000\000\000\254\003\000\000(\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.19.llvm.7861498002582786512, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.20,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.20:
	.asciz	"\002\000\000\000\000\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.20, 8

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.21,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.21:
	.asciz	"\016Tensor rank: '\300\026', given dimensions: '\300\002'."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.21, 44

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.22,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.22,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.22:
	.ascii	"Given dimensions differ from the tensor rank."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.22, 45

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.23,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.23,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.23:
	.ascii	"The provided tensors are not on the same device."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.23, 48

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.24,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.24:
	.asciz	"\022Lhs tensor device \300\024, Rhs tensor device \300\001."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.24, 45

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.25,@object
.Lanon.87199690de5c8f65a22de84a273d65b6.25:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-tensor-0.22.1/src/tensor/api/check.rs"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.25, 102

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.26,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.26,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.26:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000\177\004\000\000\034\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.26, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.27,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.27,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.27:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000\200\004\000\000\034\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.27, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.28,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.28,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.28:
	.ascii	"The provided tensors have incompatible shapes."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.28, 46

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.29,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.29:
	.asciz	" Incompatible size at dimension '\300\006' => '\300\004 != \3000', which can't be broadcasted. Lhs tensor shape \300\023, Rhs tensor shape \300\001."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.29, 122

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512:
	.ascii	"Number of channels in input tensor and input channels of convolution must be equal."
	.size	anon.87199690de5c8f65a22de84a273d65b6.30.llvm.7861498002582786512, 83

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.31.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.31.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.31.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.31.llvm.7861498002582786512:
	.asciz	"\005got: \300\f, expected: \300"
	.size	anon.87199690de5c8f65a22de84a273d65b6.31.llvm.7861498002582786512, 22

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.32,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.32,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.32:
	.ascii	"The provided slices array has a higher number of dimensions than the current tensor."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.32, 84

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.33,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.33:
	.asciz	"kThe slices array must be smaller or equal to the tensor number of dimensions. Tensor number of dimensions: \300\026, slices array length \300\001."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.33, 136

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.34,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.34,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.34:
	.ascii	"Slice"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.34, 5

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.35,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.35,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.35:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000\264\002\000\000!\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.35, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.36,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.36,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.36:
	.ascii	"The provided slice has a range that exceeds the current tensor size."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.36, 68

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.37,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.37:
	.asciz	"\024The slice end index \300! exceeds the size of the tensor (\300\017) at dimension \300\017. Tensor shape \300\001."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.37, 94

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.38,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.38,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.38:
	.ascii	"The provided slice has a step of 0."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.38, 35

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.39,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.39:
	.asciz	"\030The slice at dimension '\300)' has a step of 0. Step must be non-zero."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.39, 69

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.40,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.40,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.40:
	.ascii	"Matmul"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.40, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.41,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.41,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.41:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000\373\001\000\000 \000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.41, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.42,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.42,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.42:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000\374\001\000\000 \000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.42, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.43,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.43:
	.asciz	":The inner dimension of matmul should be the same, but got \300\005 and \300\001."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.43, 70

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.44,@object
.Lanon.87199690de5c8f65a22de84a273d65b6.44:
	.asciz	"\nLhs shape \300\f, rhs shape \300\001."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.44, 29

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.45,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.45,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.45:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000\020\002\000\000\036\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.45, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.46,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.46,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.46:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000\021\002\000\000\036\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.46, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.47,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.47:
	.asciz	"4Tensors are not broadcastable along batch dimension \300\002: \300\005 and \300\001."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.47, 68

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.48,@object
.Lanon.87199690de5c8f65a22de84a273d65b6.48:
	.asciz	"\032Can't narrow at dimension \300\037, length must be greater than 0"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.48, 61

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.49,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.49,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.49:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000l\000\000\000#\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.49, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.50,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.50,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.50:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000r\000\000\000#\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.50, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.51,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.51:
	.asciz	"\032Can't narrow at dimension \300B, start exceeds the size of the tensor along this dimension (Size=\300\001)"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.51, 99

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.52,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.52,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.52:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000w\000\000\000+\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.52, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.53,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.53,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.53:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.25
	.asciz	"e\000\000\000\000\000\000\000}\000\000\000#\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.53, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.54,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.54:
	.asciz	"\032Can't narrow at dimension \300K, start + length exceeds the size of the tensor along this dimension (Size=\300\001)"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.54, 108

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.55,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.55,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.55:
	.ascii	"The axes must be smaller than the tensor dimension."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.55, 51

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.56,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.56:
	.asciz	"\006\000\000\000\000\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.56, 8

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.57,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.57:
	.asciz	"\005The '\300\027' axis is greater than \300\f dimensions."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.57, 46

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.58,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.58,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.58:
	.ascii	"The axes must be unique."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.58, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.59,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.59:
	.asciz	"\nThe axes '\300\021' are not unique."
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.59, 31

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.60.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.60.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.60.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.60.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.60.llvm.7861498002582786512:
	.ascii	"internal error: entered unreachable code"
	.size	anon.87199690de5c8f65a22de84a273d65b6.60.llvm.7861498002582786512, 40

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512:
	.ascii	"Add"
	.size	anon.87199690de5c8f65a22de84a273d65b6.61.llvm.7861498002582786512, 3

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-tensor-0.22.1/src/tensor/api/numeric.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512, 104

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000(\000\000\000\t\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.63.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512:
	.ascii	"Div"
	.size	anon.87199690de5c8f65a22de84a273d65b6.64.llvm.7861498002582786512, 3

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000\216\000\000\000\t\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.65.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.66.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.66.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.66.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.66.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.66.llvm.7861498002582786512:
	.ascii	"Mul"
	.size	anon.87199690de5c8f65a22de84a273d65b6.66.llvm.7861498002582786512, 3

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.67.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.67.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.67.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.67.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.67.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000\362\000\000\000\t\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.67.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512:
	.ascii	"Sub"
	.size	anon.87199690de5c8f65a22de84a273d65b6.68.llvm.7861498002582786512, 3

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000[\000\000\000\t\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.69.llvm.7861498002582786512, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.70,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.70,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.70:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000J\003\000\000\t\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.70, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.71,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.71,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.71:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000O\003\000\000)\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.71, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.72,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.72,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.72:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000P\003\000\000*\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.72, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.73.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.73.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.73.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.73.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.73.llvm.7861498002582786512:
	.ascii	"Sum Dim"
	.size	anon.87199690de5c8f65a22de84a273d65b6.73.llvm.7861498002582786512, 7

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.74.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.74.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.74.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.74.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.74.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000\243\001\000\000\023\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.74.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.75.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.75.llvm.7861498002582786512,@object
	.section	.rodata.cst8,"aM",@progbits,8
	.globl	anon.87199690de5c8f65a22de84a273d65b6.75.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.75.llvm.7861498002582786512:
	.ascii	"Mean Dim"
	.size	anon.87199690de5c8f65a22de84a273d65b6.75.llvm.7861498002582786512, 8

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.76.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.76.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.76.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.76.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.76.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.62.llvm.7861498002582786512
	.asciz	"g\000\000\000\000\000\000\000m\001\000\000\023\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.76.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512:
	.asciz	"\016Expected kind \300\f, got dtype \300"
	.size	anon.87199690de5c8f65a22de84a273d65b6.77.llvm.7861498002582786512, 31

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.78.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.78.llvm.7861498002582786512,@object
	.globl	anon.87199690de5c8f65a22de84a273d65b6.78.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.78.llvm.7861498002582786512:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-tensor-0.22.1/src/tensor/api/extension.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.78.llvm.7861498002582786512, 106

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.78.llvm.7861498002582786512
	.asciz	"i\000\000\000\000\000\000\000>\000\000\000\036\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.79.llvm.7861498002582786512, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.80,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.80:
	.quad	7233804854178287571
	.quad	7852182013846972908
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.80, 16

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.81,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.81,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.81:
	.quad	_ZN4core3ops8function6FnOnce9call_once17h026d80e9219d74bfE
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.81, 8

	.type	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E,@object
	.section	.bss._ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E,"aw",@nobits
	.p2align	3, 0x0
_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E:
	.zero	5
	.zero	3
	.zero	8
	.zero	8
	.zero	40
	.size	_ZN12nepenthe_ops6buffer4POOL17h9d71647a99e30260E, 64

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.82,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.82,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.82:
	.ascii	"Out of bounds access"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.82, 20

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512:
	.asciz	"/tmp/shell_old/crates/nepenthe-ops/src/buffer.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512, 49

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.84,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.84,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.84:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512
	.asciz	"0\000\000\000\000\000\000\000K\000\000\000R\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.84, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.85,@object
	.section	.rodata.cst8,"aM",@progbits,8
.Lanon.87199690de5c8f65a22de84a273d65b6.85:
	.ascii	"baseline"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.85, 8

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.86,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.87199690de5c8f65a22de84a273d65b6.86:
	.ascii	"avx2"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.86, 4

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.87,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.87,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.87:
	.ascii	"avx512"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.87, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.88,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.88,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.88:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.85
	.asciz	"\b\000\000\000\000\000\000\000"
	.zero	7
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.86
	.ascii	"\004\000\000\000\000\000\000\000\001"
	.zero	7
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.87
	.ascii	"\006\000\000\000\000\000\000\000\002"
	.zero	7
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.88, 72

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.89,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.89,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.89:
	.ascii	"NEPENTHE_VECTOR_UNIT"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.89, 20

	.hidden	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.type	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512,@object
	.section	.data._ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512,"aw",@progbits
	.globl	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512
	.p2align	2, 0x0
_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512:
	.asciz	"\003\000\000"
	.zero	4
	.size	_ZN12nepenthe_ops6vector4unit4UNIT17h3a14ef7ff2ce86e1E.llvm.7861498002582786512, 8

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.90,@object
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.90:
	.quad	-2008232951981121487
	.quad	-950181434907582709
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.90, 16

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.91,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.91,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.91:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h69db556198b95309E
	.quad	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h6e2a300b70c486e8E
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.91, 40

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.92.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.92.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.92.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.92.llvm.7861498002582786512:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/std/src/sync/once.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.92.llvm.7861498002582786512, 77

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.92.llvm.7861498002582786512
	.asciz	"L\000\000\000\000\000\000\000\333\000\000\000\024\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.93.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.94.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.94.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.94.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.94.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.94.llvm.7861498002582786512:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h270ab800491f86bdE.llvm.7861498002582786512
	.quad	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h21772e5f0ffea76fE.llvm.7861498002582786512
	.size	anon.87199690de5c8f65a22de84a273d65b6.94.llvm.7861498002582786512, 40

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.95,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.95,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.95:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN4core3ops8function6FnOnce40call_once$u7b$$u7b$vtable.shim$u7d$$u7d$17h6e536f1e80c62a7fE
	.quad	_ZN3std4sync4once4Once15call_once_force28_$u7b$$u7b$closure$u7d$$u7d$17h92add70c1e10c2baE
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.95, 40

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.96,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.96,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.96:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.92.llvm.7861498002582786512
	.asciz	"L\000\000\000\000\000\000\000\333\000\000\0001\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.96, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512:
	.quad	_ZN4core3ptr42drop_in_place$LT$alloc..string..String$GT$17h8f49224ed0b2311bE.llvm.7861498002582786512
	.asciz	"\030\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write9write_str.llvm.7861498002582786512
	.quad	_RNvXsZ_NtCslNYArtu3iFV_5alloc6stringNtB5_6StringNtNtCsgEmfK2I1SDS_4core3fmt5Write10write_char.llvm.7861498002582786512
	.quad	_ZN4core3fmt5Write9write_fmt17ha3f6c045b3a1694fE.llvm.7861498002582786512
	.size	anon.87199690de5c8f65a22de84a273d65b6.97.llvm.7861498002582786512, 48

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.98.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.98.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.98.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.98.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.98.llvm.7861498002582786512:
	.ascii	"a Display implementation returned an error unexpectedly"
	.size	anon.87199690de5c8f65a22de84a273d65b6.98.llvm.7861498002582786512, 55

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.99.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.99.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.99.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.99.llvm.7861498002582786512:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/string.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.99.llvm.7861498002582786512, 76

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.100.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.100.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.100.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.100.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.100.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.99.llvm.7861498002582786512
	.asciz	"K\000\000\000\000\000\000\000d\013\000\000\016\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.100.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.101.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.101.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.101.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.101.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.101.llvm.7861498002582786512:
	.asciz	"\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\000\001\000\000\000\000\000\000"
	.quad	_RNvXsK_NtCsgEmfK2I1SDS_4core3fmtNtB5_5ErrorNtB5_5Debug3fmt.llvm.7861498002582786512
	.size	anon.87199690de5c8f65a22de84a273d65b6.101.llvm.7861498002582786512, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.103,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.103,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.103:
	.ascii	"called `Result::unwrap()` on an `Err` value"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.103, 43

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.104,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.104,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.104:
	.quad	_ZN4core3ptr91drop_in_place$LT$alloc..boxed..Box$LT$dyn$u20$core..any..Any$u2b$core..marker..Send$GT$$GT$17h58690df16532e0f1E
	.asciz	"\020\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4cb7da6c204f793bE
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.104, 32

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.105.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.105.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.105.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.105.llvm.7861498002582786512:
	.asciz	"/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860/library/alloc/src/collections/btree/navigate.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.105.llvm.7861498002582786512, 96

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.105.llvm.7861498002582786512
	.asciz	"_\000\000\000\000\000\000\0000\002\000\000/\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.106.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.105.llvm.7861498002582786512
	.asciz	"_\000\000\000\000\000\000\000\255\000\000\000$\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.107.llvm.7861498002582786512, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.108,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.108,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.108:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3c7cf9284e2d57f1E
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.108, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.109,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.109,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.109:
	.ascii	"Shape"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.109, 5

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.110,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.87199690de5c8f65a22de84a273d65b6.110:
	.ascii	"dims"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.110, 4

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.111,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.111,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.111:
	.quad	_ZN4core3ptr47drop_in_place$LT$alloc..vec..Vec$LT$f32$GT$$GT$17hc450bd56b694fa28E.llvm.7861498002582786512
	.asciz	"\030\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.111, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.112,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.112,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.112:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.112, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.113,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.113,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.113:
	.ascii	"Buffer"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.113, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.114,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.114,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.114:
	.ascii	"values"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.114, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.115,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.115,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.115:
	.ascii	"length"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.115, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.116,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.116,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.116:
	.ascii	"F64"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.116, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.117,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.117,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.117:
	.ascii	"F32"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.117, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.118,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.118,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.118:
	.ascii	"Flex32"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.118, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.119,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.119,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.119:
	.ascii	"F16"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.119, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.120,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.87199690de5c8f65a22de84a273d65b6.120:
	.ascii	"BF16"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.120, 4

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.121,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.121,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.121:
	.ascii	"I64"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.121, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.122,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.122,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.122:
	.ascii	"I32"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.122, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.123,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.123,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.123:
	.ascii	"I16"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.123, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.124,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.124,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.124:
	.ascii	"I8"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.124, 2

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.125,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.125,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.125:
	.ascii	"U64"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.125, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.126,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.126,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.126:
	.ascii	"U32"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.126, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.127,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.127,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.127:
	.ascii	"U16"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.127, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.128,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.128,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.128:
	.ascii	"U8"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.128, 2

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.129,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.129,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.129:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.129, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.130,@object
	.section	.rodata.cst4,"aM",@progbits,4
.Lanon.87199690de5c8f65a22de84a273d65b6.130:
	.ascii	"Bool"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.130, 4

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.131,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.131,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.131:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcae9fca150d8b836E
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.131, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.132,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.132,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.132:
	.ascii	"QFloat"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.132, 6

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.133,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.133,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.133:
	.ascii	"Float"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.133, 5

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.134,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.134,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.134:
	.ascii	"Int"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.134, 3

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.135,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.135,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.135:
	.ascii	"Native"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.135, 6

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512
	.asciz	"0\000\000\000\000\000\000\000\177\000\000\000\025\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.136.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.83.llvm.7861498002582786512
	.asciz	"0\000\000\000\000\000\000\000\205\000\000\000\031\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.137.llvm.7861498002582786512, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.138,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.138,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.138:
	.ascii	"PoisonError"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.138, 11

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.139,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lanon.87199690de5c8f65a22de84a273d65b6.139:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-std-0.22.1/src/tensor/container.rs"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.139, 99

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.140,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.140,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.140:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.139
	.asciz	"b\000\000\000\000\000\000\000*\000\000\000/\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.140, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.141,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.141,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.141:
	.quad	.Lanon.87199690de5c8f65a22de84a273d65b6.139
	.asciz	"b\000\000\000\000\000\000\000E\000\000\000/\000\000"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.141, 24

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.142,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.142,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.142:
	.quad	_ZN4core3ptr102drop_in_place$LT$burn_backend..backend..primitive..TensorPrimitive$LT$burn_flex..backend..Flex$GT$$GT$17hda471d7445b7f83fE
	.asciz	"\270\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN36_$LT$T$u20$as$u20$core..any..Any$GT$7type_id17hae5b10b3dad6597aE
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.142, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.143,@object
	.section	.data.rel.ro..Lanon.87199690de5c8f65a22de84a273d65b6.143,"aw",@progbits
	.p2align	3, 0x0
.Lanon.87199690de5c8f65a22de84a273d65b6.143:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.143, 32

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.144,@object
	.section	.rodata..Lanon.87199690de5c8f65a22de84a273d65b6.144,"a",@progbits
.Lanon.87199690de5c8f65a22de84a273d65b6.144:
	.ascii	"DistributedParams"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.144, 17

	.type	.Lanon.87199690de5c8f65a22de84a273d65b6.145,@object
	.section	.rodata.cst8,"aM",@progbits,8
.Lanon.87199690de5c8f65a22de84a273d65b6.145:
	.ascii	"param_id"
	.size	.Lanon.87199690de5c8f65a22de84a273d65b6.145, 8

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.146.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.146.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.146.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.146.llvm.7861498002582786512:
	.asciz	"&storage_mut: dtype mismatch (expected \300\006, got \300\001)"
	.size	anon.87199690de5c8f65a22de84a273d65b6.146.llvm.7861498002582786512, 51

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512,@object
	.globl	anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512:
	.asciz	"/root/.cargo/registry/src/index.crates.io-1949cf8c6b5b557f/burn-flex-0.22.1/src/tensor.rs"
	.size	anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512, 90

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.148.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.148.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.148.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.148.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.148.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512
	.asciz	"Y\000\000\000\000\000\000\000\262\000\000\000\t\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.148.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512:
	.ascii	"cast_slice_mut"
	.size	anon.87199690de5c8f65a22de84a273d65b6.149.llvm.7861498002582786512, 14

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.150.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.150.llvm.7861498002582786512,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
	.globl	anon.87199690de5c8f65a22de84a273d65b6.150.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.150.llvm.7861498002582786512:
	.asciz	"\"storage: dtype mismatch (expected \300\006, got \300\001)"
	.size	anon.87199690de5c8f65a22de84a273d65b6.150.llvm.7861498002582786512, 47

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.151.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.151.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.151.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.151.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.151.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512
	.asciz	"Y\000\000\000\000\000\000\000\232\000\000\000\t\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.151.llvm.7861498002582786512, 24

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512,@object
	.section	.rodata.anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512,"a",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512
anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512:
	.ascii	"cast_slice"
	.size	anon.87199690de5c8f65a22de84a273d65b6.152.llvm.7861498002582786512, 10

	.hidden	anon.87199690de5c8f65a22de84a273d65b6.153.llvm.7861498002582786512
	.type	anon.87199690de5c8f65a22de84a273d65b6.153.llvm.7861498002582786512,@object
	.section	.data.rel.ro.anon.87199690de5c8f65a22de84a273d65b6.153.llvm.7861498002582786512,"aw",@progbits
	.globl	anon.87199690de5c8f65a22de84a273d65b6.153.llvm.7861498002582786512
	.p2align	3, 0x0
anon.87199690de5c8f65a22de84a273d65b6.153.llvm.7861498002582786512:
	.quad	anon.87199690de5c8f65a22de84a273d65b6.147.llvm.7861498002582786512
	.asciz	"Y\000\000\000\000\000\000\000\345\000\000\000)\000\000"
	.size	anon.87199690de5c8f65a22de84a273d65b6.153.llvm.7861498002582786512, 24

	.hidden	anon.6f17a6ec921799906ebc1675c09a9f24.81.llvm.4969789374703972864
	.hidden	anon.44339c5e4d9022f0c294d3579c1b9ff9.44.llvm.14997839403075022207
	.hidden	anon.3c343817f2a84c03ebbbdd677e122254.6.llvm.17533460438818409478
	.hidden	anon.3c343817f2a84c03ebbbdd677e122254.57.llvm.17533460438818409478
	.hidden	anon.3c343817f2a84c03ebbbdd677e122254.58.llvm.17533460438818409478
	.hidden	anon.3c343817f2a84c03ebbbdd677e122254.63.llvm.17533460438818409478
	.hidden	anon.3c343817f2a84c03ebbbdd677e122254.65.llvm.17533460438818409478
	.hidden	anon.1f0f5b51170ee72d786861d3acb7775e.11.llvm.13102678207914852933
	.hidden	anon.1f0f5b51170ee72d786861d3acb7775e.13.llvm.13102678207914852933
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.2.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.6.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.9.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.10.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.19.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.56.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.78.llvm.6122311861638806696
	.hidden	anon.f5dda81ea543803083f286c0e97d2623.98.llvm.6122311861638806696
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.90.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.91.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.110.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.111.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.112.llvm.13867215145974308402
	.hidden	anon.a61a49ba1689e702c2a86003a4836971.130.llvm.13867215145974308402
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.3.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.4.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.21.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.23.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.24.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.25.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.29.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.31.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.34.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.71.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.72.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.112.llvm.8749718453130272470
	.hidden	anon.98102f7f68d42e023e73d44abf9e5c2b.113.llvm.8749718453130272470
	.type	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E,@object
	.section	".rodata..Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E","a",@progbits
	.p2align	3, 0x0
.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E:
	.quad	6
	.quad	2
	.quad	3
	.size	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E, 24

	.type	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel,@object
	.section	".rodata..Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel","a",@progbits
	.p2align	2, 0x0
.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel:
	.long	.Lanon.87199690de5c8f65a22de84a273d65b6.135-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel
	.long	.Lanon.87199690de5c8f65a22de84a273d65b6.128-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel
	.long	.Lanon.87199690de5c8f65a22de84a273d65b6.126-.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel
	.size	.Lswitch.table._ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hc34b94399ab1b758E.392.rel, 12

	.type	.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512,@object
	.section	".rodata..Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512","a",@progbits
	.p2align	3, 0x0
.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512:
	.quad	5
	.quad	3
	.quad	4
	.size	.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512, 24

	.type	.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel,@object
	.section	".rodata..Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel","a",@progbits
	.p2align	2, 0x0
.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel:
	.long	.Lanon.87199690de5c8f65a22de84a273d65b6.133-.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel
	.long	.Lanon.87199690de5c8f65a22de84a273d65b6.134-.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel
	.long	.Lanon.87199690de5c8f65a22de84a273d65b6.130-.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel
	.size	.Lswitch.table._ZN68_$LT$burn_tensor..bridge..kind..Kind$u20$as$u20$core..fmt..Debug$GT$3fmt17h13d79c043c8e406bE.llvm.7861498002582786512.393.rel, 12

	.hidden	_ZN100_$LT$cubecl_zspace..shape..Shape$u20$as$u20$burn_tensor..tensor..api..base..ReshapeArgs$LT$_$GT$$GT$10into_shape17hbc1ddc3399d4d419E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha8dd31cf57f1a18cE
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17ha72f5d9e1f0dfe3fE
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h01038d8d9927993aE
	.hidden	_ZN44_$LT$$RF$T$u20$as$u20$core..fmt..Display$GT$3fmt17hdf05f35b9a03eeafE
	.hidden	_ZN4core5array69_$LT$impl$u20$core..fmt..Debug$u20$for$u20$$u5b$T$u3b$$u20$N$u5d$$GT$3fmt17h772ab579c0748591E
	.hidden	_ZN133_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..iter..traits..collect..Extend$LT$$LT$A$u20$as$u20$smallvec..Array$GT$..Item$GT$$GT$6extend17hed207d1812ec7084E
	.hidden	_ZN67_$LT$alloc..boxed..Box$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4cb7da6c204f793bE
	.hidden	_ZN5alloc11collections5btree8navigate142_$LT$impl$u20$alloc..collections..btree..node..NodeRef$LT$BorrowType$C$K$C$V$C$alloc..collections..btree..node..marker..LeafOrInternal$GT$$GT$30find_leaf_edges_spanning_range17hd726f32b1f5e1332E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h3c7cf9284e2d57f1E
	.hidden	_ZN65_$LT$alloc..vec..Vec$LT$T$C$A$GT$$u20$as$u20$core..fmt..Debug$GT$3fmt17h4f0baaaafacdb3dcE
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hb63de8286298d642E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17hcae9fca150d8b836E
	.hidden	_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt17h4240447b254bcb6eE
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17hc02585509af54075E
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17h6ba88fb38054cbf9E
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17h9b9ee0a6bec9122eE
	.hidden	_ZN13cubecl_zspace5shape5Shape7reshape17h7fb9881903d2274eE
	.hidden	_ZN4core4hash11BuildHasher8hash_one17h93c478851b217a95E
	.hidden	_ZN4core4hash11BuildHasher8hash_one17h86005bba58f0a9b5E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17h709e43135f674828E
	.hidden	_ZN111_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter_nested..SpecFromIterNested$LT$T$C$I$GT$$GT$9from_iter17hc916dac0113512e6E
	.hidden	_ZN98_$LT$alloc..vec..Vec$LT$T$GT$$u20$as$u20$alloc..vec..spec_from_iter..SpecFromIter$LT$T$C$I$GT$$GT$9from_iter17h9d54f3443f95e3d8E
	.hidden	_ZN12nepenthe_ops5fused5Batch5entry17h35e3dad9993bd6ecE
	.hidden	_ZN12nepenthe_ops5fused5Batch5plane17he41549102be5e199E
	.hidden	_ZN3std6thread5local17LocalKey$LT$T$GT$4with17ha53a04bc07aa72dfE
	.hidden	_ZN8burn_std7element6scalar6Scalar3new17h22b0faefa24bf341E
	.hidden	_ZN8burn_std7element6scalar6Scalar3new17hde1bd2bbf814ead7E
	.hidden	_ZN5alloc4sync16Arc$LT$T$C$A$GT$17clone_from_ref_in17h004298483ec593c6E
	.hidden	_ZN5alloc7raw_vec20RawVecInner$LT$A$GT$7reserve21do_reserve_and_handle17hb39420ba60444b93E
	.hidden	_ZN69_$LT$smallvec..SmallVec$LT$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h08823db5cf468273E
	.hidden	_ZN5alloc11collections5btree3map5entry22Entry$LT$K$C$V$C$A$GT$10or_default17hde0791fd0a6773d5E
	.hidden	_ZN5alloc11collections5btree3map5entry30OccupiedEntry$LT$K$C$V$C$A$GT$9remove_kv17hb0b22d80672da4ebE
	.hidden	_ZN94_$LT$alloc..collections..vec_deque..VecDeque$LT$T$C$A$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6a913ebf5b23ce26E
	.hidden	_ZN102_$LT$core..iter..adapters..map..Map$LT$I$C$F$GT$$u20$as$u20$core..iter..traits..iterator..Iterator$GT$4fold17h1d868ca4717a90d9E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0658580ffe270ae1E
	.hidden	_ZN12nepenthe_ops5fused15autodiff_tensor17h128d55f18df097b8E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h0ff4f22354940221E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h3511540f703b8ebbE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h456345434d97ca9fE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h610a71fd49904d6eE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h64df06724b168eccE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h79ed8fb9d4c1adb3E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h849047ade486d2ecE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17h9bf911bc55bfa4aaE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17ha9539542dcc758f3E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hae15a71a410ff841E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hb387e1e1f2a40a4eE
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf165a1ee82ae5522E
	.hidden	_ZN113_$LT$core..ops..try_trait..Wrapped$LT$T$C$A$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$A$C$$RP$$GT$$GT$8call_mut17hf96bcb0f6e19bc97E
	.hidden	_ZN3std3sys12thread_local6native4lazy20Storage$LT$T$C$D$GT$16get_or_init_slow17hd99994b48eadb5a1E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f41c855f99464fE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f41c855f99464fE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f41c855f99464fE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h50f41c855f99464fE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h85c9a150dff41086E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h85c9a150dff41086E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h85c9a150dff41086E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h85c9a150dff41086E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha767dd3685f00177E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha767dd3685f00177E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha767dd3685f00177E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha767dd3685f00177E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbbce3b0c41bf0fb5E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbbce3b0c41bf0fb5E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbbce3b0c41bf0fb5E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbbce3b0c41bf0fb5E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8be39e7033b1980E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8be39e7033b1980E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8be39e7033b1980E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd8be39e7033b1980E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0e65efb200094514E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cd4163029d5353E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cd4163029d5353E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cd4163029d5353E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cd4163029d5353E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1f097d30f80ed224E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1f097d30f80ed224E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1f097d30f80ed224E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1f097d30f80ed224E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3737e28d37a40399E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3737e28d37a40399E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3737e28d37a40399E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3737e28d37a40399E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3a8d256579a10113E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3a8d256579a10113E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3a8d256579a10113E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3a8d256579a10113E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40bcfaca7a329358E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40bcfaca7a329358E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40bcfaca7a329358E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40bcfaca7a329358E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h414bdd84b69d1e17E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h414bdd84b69d1e17E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h414bdd84b69d1e17E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h414bdd84b69d1e17E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4167bf92baa2b2b9E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4167bf92baa2b2b9E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4167bf92baa2b2b9E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4167bf92baa2b2b9E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4615c7d7d4d3e4adE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4615c7d7d4d3e4adE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4615c7d7d4d3e4adE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4615c7d7d4d3e4adE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4e771e2cf8946638E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4e771e2cf8946638E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4e771e2cf8946638E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4e771e2cf8946638E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h557d74992e5ccfeeE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h557d74992e5ccfeeE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h557d74992e5ccfeeE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h557d74992e5ccfeeE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5b8552a31b3eda00E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5b8552a31b3eda00E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5b8552a31b3eda00E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5b8552a31b3eda00E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5c8a3e32570de120E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5c8a3e32570de120E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5c8a3e32570de120E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5c8a3e32570de120E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6fd8231d87e99421E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6fd8231d87e99421E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6fd8231d87e99421E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h6fd8231d87e99421E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8afbe012cc81b060E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8afbe012cc81b060E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8afbe012cc81b060E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8afbe012cc81b060E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8c3674b6c010a3dbE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8c3674b6c010a3dbE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8c3674b6c010a3dbE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8c3674b6c010a3dbE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h923cdf77f26841a2E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h923cdf77f26841a2E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h923cdf77f26841a2E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h923cdf77f26841a2E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h97e44b5fb4b52a42E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h97e44b5fb4b52a42E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h97e44b5fb4b52a42E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h97e44b5fb4b52a42E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9fe151a477223e8bE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9fe151a477223e8bE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9fe151a477223e8bE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9fe151a477223e8bE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha0e0b3c875fb6491E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha0e0b3c875fb6491E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha0e0b3c875fb6491E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha0e0b3c875fb6491E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hadc97530f8354b12E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hadc97530f8354b12E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hadc97530f8354b12E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hadc97530f8354b12E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc132ba5bff9f70e6E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc132ba5bff9f70e6E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc132ba5bff9f70e6E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc132ba5bff9f70e6E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he30a007bb89f7cc8E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he30a007bb89f7cc8E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he30a007bb89f7cc8E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he30a007bb89f7cc8E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he819c10ec9583879E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he819c10ec9583879E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he819c10ec9583879E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he819c10ec9583879E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hee689795a9cc236bE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hee689795a9cc236bE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hee689795a9cc236bE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hee689795a9cc236bE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf0f473a957d80f6dE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf0f473a957d80f6dE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf0f473a957d80f6dE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf0f473a957d80f6dE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h093260257c4eb94dE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2d3629cbf83820f5E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2d3629cbf83820f5E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2d3629cbf83820f5E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2d3629cbf83820f5E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3414bc139d50940bE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3414bc139d50940bE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3414bc139d50940bE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3414bc139d50940bE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h86d5cc5e3bcd95b5E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h86d5cc5e3bcd95b5E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h86d5cc5e3bcd95b5E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h86d5cc5e3bcd95b5E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8d7d3a2f4a2026f0E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8d7d3a2f4a2026f0E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8d7d3a2f4a2026f0E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8d7d3a2f4a2026f0E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd3dd1a49b04e723eE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd3dd1a49b04e723eE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd3dd1a49b04e723eE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd3dd1a49b04e723eE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h144308f1488f3c2cE
	.globl	_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17he67bfd8355b8406fE
	.type	_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17he67bfd8355b8406fE,@function
	.hidden	_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17he67bfd8355b8406fE
_ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17he67bfd8355b8406fE = _ZN11burn_tensor6tensor3api9extension69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$13from_dispatch17h9250bd6c65c02a8aE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h026336520d4292ecE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h026336520d4292ecE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h026336520d4292ecE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h026336520d4292ecE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04883f40f2bcc703E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04883f40f2bcc703E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04883f40f2bcc703E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h04883f40f2bcc703E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0b332f30c7f128faE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0b332f30c7f128faE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0b332f30c7f128faE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0b332f30c7f128faE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0e57874953e63d72E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0e57874953e63d72E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0e57874953e63d72E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0e57874953e63d72E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f00511ef869886cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f00511ef869886cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f00511ef869886cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0f00511ef869886cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h10eb48e8e48ba548E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h10eb48e8e48ba548E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h10eb48e8e48ba548E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h10eb48e8e48ba548E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1187ec4e3c33e5ddE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1187ec4e3c33e5ddE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1187ec4e3c33e5ddE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1187ec4e3c33e5ddE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1274706b42d3866bE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1274706b42d3866bE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1274706b42d3866bE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h1274706b42d3866bE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16a7cdafd1c23802E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16a7cdafd1c23802E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16a7cdafd1c23802E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h16a7cdafd1c23802E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h17a9297e70af7f7bE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h17a9297e70af7f7bE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h17a9297e70af7f7bE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h17a9297e70af7f7bE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h18f349f62ff9356cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h18f349f62ff9356cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h18f349f62ff9356cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h18f349f62ff9356cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2197d994bbd06972E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2197d994bbd06972E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2197d994bbd06972E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2197d994bbd06972E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2376bf45e057e9e4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2376bf45e057e9e4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2376bf45e057e9e4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2376bf45e057e9e4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h25845b071c90f637E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h25845b071c90f637E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h25845b071c90f637E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h25845b071c90f637E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2969668e63a80ff0E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2969668e63a80ff0E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2969668e63a80ff0E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2969668e63a80ff0E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2980c60bb9a69000E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2980c60bb9a69000E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2980c60bb9a69000E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2980c60bb9a69000E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2b9a386a4bfee636E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2b9a386a4bfee636E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2b9a386a4bfee636E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2b9a386a4bfee636E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37a5fad8790fe9a7E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37a5fad8790fe9a7E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37a5fad8790fe9a7E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h37a5fad8790fe9a7E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39923b041d6920d1E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39923b041d6920d1E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39923b041d6920d1E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39923b041d6920d1E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39b71390db03cbfeE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39b71390db03cbfeE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39b71390db03cbfeE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h39b71390db03cbfeE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c860e739019e24eE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c860e739019e24eE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c860e739019e24eE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3c860e739019e24eE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e62bd0bd2d28262E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e62bd0bd2d28262E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e62bd0bd2d28262E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e62bd0bd2d28262E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e642365ff8699c7E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e642365ff8699c7E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e642365ff8699c7E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e642365ff8699c7E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e8839a872a3e4f4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e8839a872a3e4f4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e8839a872a3e4f4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3e8839a872a3e4f4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3f60233d6002620fE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3f60233d6002620fE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3f60233d6002620fE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h3f60233d6002620fE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h408c03ccce721c63E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h408c03ccce721c63E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h408c03ccce721c63E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h408c03ccce721c63E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h425cc5872929e5e8E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h425cc5872929e5e8E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h425cc5872929e5e8E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h425cc5872929e5e8E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4582285dcf4b54aeE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4582285dcf4b54aeE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4582285dcf4b54aeE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4582285dcf4b54aeE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h47c5e22d8a299bc6E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h47c5e22d8a299bc6E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h47c5e22d8a299bc6E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h47c5e22d8a299bc6E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4c63564de12488f4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4c63564de12488f4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4c63564de12488f4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4c63564de12488f4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e321fec49dcd26cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e321fec49dcd26cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e321fec49dcd26cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e321fec49dcd26cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e9380b052323421E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e9380b052323421E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e9380b052323421E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4e9380b052323421E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4f2df1b22e2ba298E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4f2df1b22e2ba298E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4f2df1b22e2ba298E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4f2df1b22e2ba298E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h539412c78a28d206E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h539412c78a28d206E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h539412c78a28d206E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h539412c78a28d206E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h55352938bc6910efE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h55352938bc6910efE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h55352938bc6910efE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h55352938bc6910efE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5655c31d41e44969E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5655c31d41e44969E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5655c31d41e44969E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5655c31d41e44969E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h576c6af4bedf1201E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h576c6af4bedf1201E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h576c6af4bedf1201E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h576c6af4bedf1201E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b760ae5802b26aaE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b760ae5802b26aaE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b760ae5802b26aaE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b760ae5802b26aaE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5ed1bd1d1d6d7aeeE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5ed1bd1d1d6d7aeeE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5ed1bd1d1d6d7aeeE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5ed1bd1d1d6d7aeeE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h642a0b97642b9f9aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h642a0b97642b9f9aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h642a0b97642b9f9aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h642a0b97642b9f9aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673929d4ce565bd3E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673929d4ce565bd3E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673929d4ce565bd3E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h673929d4ce565bd3E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h67f3e878af4aa17bE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h67f3e878af4aa17bE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h67f3e878af4aa17bE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h67f3e878af4aa17bE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69b5ca7b25f1a86cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69b5ca7b25f1a86cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69b5ca7b25f1a86cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69b5ca7b25f1a86cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69e476c1237c76a4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69e476c1237c76a4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69e476c1237c76a4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h69e476c1237c76a4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6f470e029ed50ac7E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6f470e029ed50ac7E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6f470e029ed50ac7E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6f470e029ed50ac7E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fb19cd5a0d30db4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fb19cd5a0d30db4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fb19cd5a0d30db4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6fb19cd5a0d30db4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h726a58297b9226a6E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h726a58297b9226a6E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h726a58297b9226a6E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h726a58297b9226a6E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h79aae884b5637f6aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h79aae884b5637f6aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h79aae884b5637f6aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h79aae884b5637f6aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c3c77821d5d0b65E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c3c77821d5d0b65E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c3c77821d5d0b65E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7c3c77821d5d0b65E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d4f8ff924c40b5cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d4f8ff924c40b5cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d4f8ff924c40b5cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7d4f8ff924c40b5cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8122e8d056bdace3E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8122e8d056bdace3E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8122e8d056bdace3E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8122e8d056bdace3E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h85d38045b7288bcfE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h85d38045b7288bcfE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h85d38045b7288bcfE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h85d38045b7288bcfE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8c85620b52bc6dfeE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8c85620b52bc6dfeE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8c85620b52bc6dfeE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8c85620b52bc6dfeE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8fa5ab05d714082cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8fa5ab05d714082cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8fa5ab05d714082cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8fa5ab05d714082cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h96cb53279a495edfE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h96cb53279a495edfE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h96cb53279a495edfE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h96cb53279a495edfE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h994260a7dd5798deE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h994260a7dd5798deE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h994260a7dd5798deE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h994260a7dd5798deE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9a3857ab2de88c24E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9a3857ab2de88c24E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9a3857ab2de88c24E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9a3857ab2de88c24E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9e548c0721a6e118E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9e548c0721a6e118E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9e548c0721a6e118E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h9e548c0721a6e118E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha38079e3a5b1cf8fE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha38079e3a5b1cf8fE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha38079e3a5b1cf8fE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha38079e3a5b1cf8fE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha698c80135f42525E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha698c80135f42525E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha698c80135f42525E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha698c80135f42525E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hab609827a5df37b0E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hab609827a5df37b0E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hab609827a5df37b0E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hab609827a5df37b0E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hae2c23003c426090E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hae2c23003c426090E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hae2c23003c426090E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hae2c23003c426090E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17haed4313081c480edE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17haed4313081c480edE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17haed4313081c480edE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17haed4313081c480edE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb225a8580fa1dae5E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb225a8580fa1dae5E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb225a8580fa1dae5E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb225a8580fa1dae5E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb41dd8d0250a9edeE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb41dd8d0250a9edeE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb41dd8d0250a9edeE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb41dd8d0250a9edeE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb67b360aef9f45b0E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb67b360aef9f45b0E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb67b360aef9f45b0E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb67b360aef9f45b0E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb8c6f2f28a079a8aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb8c6f2f28a079a8aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb8c6f2f28a079a8aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb8c6f2f28a079a8aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb98b00f8e9bd4e9dE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb98b00f8e9bd4e9dE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb98b00f8e9bd4e9dE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb98b00f8e9bd4e9dE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbc47ee69401e8a8dE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbc47ee69401e8a8dE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbc47ee69401e8a8dE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbc47ee69401e8a8dE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee9bfc34a1dbf64E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee9bfc34a1dbf64E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee9bfc34a1dbf64E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee9bfc34a1dbf64E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc5151d0ad51474f1E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc5151d0ad51474f1E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc5151d0ad51474f1E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc5151d0ad51474f1E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8c89688a330f3daE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8c89688a330f3daE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8c89688a330f3daE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8c89688a330f3daE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8d000ead42eeaa4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8d000ead42eeaa4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8d000ead42eeaa4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8d000ead42eeaa4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8efc6861ae6e5a3E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8efc6861ae6e5a3E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8efc6861ae6e5a3E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc8efc6861ae6e5a3E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2ba878ed2581e6E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2ba878ed2581e6E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2ba878ed2581e6E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcb2ba878ed2581e6E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfab21ca50acc792E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfab21ca50acc792E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfab21ca50acc792E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfab21ca50acc792E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfcd338794cd794fE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfcd338794cd794fE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfcd338794cd794fE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hcfcd338794cd794fE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd196e8a2533fc6dcE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd196e8a2533fc6dcE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd196e8a2533fc6dcE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd196e8a2533fc6dcE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd26efdd828cde0efE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd26efdd828cde0efE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd26efdd828cde0efE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd26efdd828cde0efE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2f512f8335b42b8E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2f512f8335b42b8E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2f512f8335b42b8E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2f512f8335b42b8E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd47495e662be0df1E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd47495e662be0df1E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd47495e662be0df1E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd47495e662be0df1E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd74767a11b3e4533E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd74767a11b3e4533E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd74767a11b3e4533E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd74767a11b3e4533E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hda7e7ca71fcfa9a1E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hda7e7ca71fcfa9a1E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hda7e7ca71fcfa9a1E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hda7e7ca71fcfa9a1E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdf19167b04cf6861E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdf19167b04cf6861E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdf19167b04cf6861E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdf19167b04cf6861E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd90ccaf8e56269E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd90ccaf8e56269E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd90ccaf8e56269E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hdfd90ccaf8e56269E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he31213f309891de5E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he31213f309891de5E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he31213f309891de5E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he31213f309891de5E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3dc5e55d40bf211E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3dc5e55d40bf211E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3dc5e55d40bf211E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he3dc5e55d40bf211E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he6168cbea05da614E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he6168cbea05da614E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he6168cbea05da614E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he6168cbea05da614E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he7c51c19be310822E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he7c51c19be310822E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he7c51c19be310822E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he7c51c19be310822E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he85c4efbc4ab21e3E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he85c4efbc4ab21e3E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he85c4efbc4ab21e3E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he85c4efbc4ab21e3E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hea35e6d6aac8cc06E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hea35e6d6aac8cc06E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hea35e6d6aac8cc06E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hea35e6d6aac8cc06E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hec2ca7919bfc67a0E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hec2ca7919bfc67a0E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hec2ca7919bfc67a0E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hec2ca7919bfc67a0E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf2363255089818afE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf2363255089818afE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf2363255089818afE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf2363255089818afE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf30a5c519ef19c70E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf30a5c519ef19c70E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf30a5c519ef19c70E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf30a5c519ef19c70E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3763e7617f65274E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3763e7617f65274E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3763e7617f65274E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf3763e7617f65274E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf6b039da7ff07c1aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf6b039da7ff07c1aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf6b039da7ff07c1aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf6b039da7ff07c1aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf70f30228184733cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf70f30228184733cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf70f30228184733cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf70f30228184733cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf95d9a3507b82310E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf95d9a3507b82310E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf95d9a3507b82310E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hf95d9a3507b82310E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0162f8245ca52c75E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9b68f613424af3c8E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9b68f613424af3c8E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9b68f613424af3c8E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9b68f613424af3c8E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h282a0c92ca2feaaaE
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab7693df7c46c93E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab7693df7c46c93E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab7693df7c46c93E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0ab7693df7c46c93E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h10e2c7a6564a9a1eE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h10e2c7a6564a9a1eE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h10e2c7a6564a9a1eE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h10e2c7a6564a9a1eE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h111c89f1313ae923E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h111c89f1313ae923E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h111c89f1313ae923E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h111c89f1313ae923E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h19396a2e7e74e25dE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h19396a2e7e74e25dE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h19396a2e7e74e25dE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h19396a2e7e74e25dE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1d0f7c9353f0f0feE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1d0f7c9353f0f0feE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1d0f7c9353f0f0feE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1d0f7c9353f0f0feE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1de92e87e8e64884E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1de92e87e8e64884E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1de92e87e8e64884E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h1de92e87e8e64884E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h24739e578e654ecaE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h24739e578e654ecaE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h24739e578e654ecaE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h24739e578e654ecaE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2591a77252c6538bE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2591a77252c6538bE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2591a77252c6538bE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2591a77252c6538bE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h26ded3b39e20a308E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h26ded3b39e20a308E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h26ded3b39e20a308E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h26ded3b39e20a308E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b149b214ffd7f55E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b149b214ffd7f55E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b149b214ffd7f55E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b149b214ffd7f55E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b64e376bf89b9d6E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b64e376bf89b9d6E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b64e376bf89b9d6E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2b64e376bf89b9d6E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2bdaf6b47b5b7520E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2bdaf6b47b5b7520E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2bdaf6b47b5b7520E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h2bdaf6b47b5b7520E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3ad58edb6c9f70a9E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3ad58edb6c9f70a9E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3ad58edb6c9f70a9E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h3ad58edb6c9f70a9E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40742aac6470de6dE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40742aac6470de6dE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40742aac6470de6dE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h40742aac6470de6dE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h41827e9561b13979E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h41827e9561b13979E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h41827e9561b13979E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h41827e9561b13979E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h46e2225d1d770a29E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h46e2225d1d770a29E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h46e2225d1d770a29E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h46e2225d1d770a29E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5a9dcc3836723be4E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5a9dcc3836723be4E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5a9dcc3836723be4E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5a9dcc3836723be4E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5ded95d0328fd379E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5ded95d0328fd379E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5ded95d0328fd379E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h5ded95d0328fd379E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h633c01cce60defb8E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h633c01cce60defb8E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h633c01cce60defb8E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h633c01cce60defb8E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h771c6e75862373edE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h771c6e75862373edE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h771c6e75862373edE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h771c6e75862373edE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7fd2f96609a3e500E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7fd2f96609a3e500E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7fd2f96609a3e500E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h7fd2f96609a3e500E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8132072747e29dc8E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8132072747e29dc8E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8132072747e29dc8E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8132072747e29dc8E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h970b3a47ae62ce88E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h970b3a47ae62ce88E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h970b3a47ae62ce88E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h970b3a47ae62ce88E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h98eafabe4754caa2E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h98eafabe4754caa2E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h98eafabe4754caa2E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h98eafabe4754caa2E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha856b78be721c6f4E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha856b78be721c6f4E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha856b78be721c6f4E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha856b78be721c6f4E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbb8e9258ee9d0db7E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbb8e9258ee9d0db7E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbb8e9258ee9d0db7E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbb8e9258ee9d0db7E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbc501d6e52353b9eE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbc501d6e52353b9eE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbc501d6e52353b9eE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbc501d6e52353b9eE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbd953e3541c394e2E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbd953e3541c394e2E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbd953e3541c394e2E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hbd953e3541c394e2E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc6511fc3550b7c02E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc6511fc3550b7c02E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc6511fc3550b7c02E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc6511fc3550b7c02E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc895f1795f04bee0E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc895f1795f04bee0E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc895f1795f04bee0E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc895f1795f04bee0E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hcb2ddde2d843ea69E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hcb2ddde2d843ea69E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hcb2ddde2d843ea69E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hcb2ddde2d843ea69E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd12602bc83ec5973E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd12602bc83ec5973E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd12602bc83ec5973E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd12602bc83ec5973E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd6f20c8379990865E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd6f20c8379990865E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd6f20c8379990865E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd6f20c8379990865E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd858339e6ae011d0E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd858339e6ae011d0E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd858339e6ae011d0E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hd858339e6ae011d0E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he4a16f5920051deaE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he4a16f5920051deaE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he4a16f5920051deaE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he4a16f5920051deaE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he83a31d27c77b244E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he83a31d27c77b244E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he83a31d27c77b244E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he83a31d27c77b244E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec236268cccfcc73E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec236268cccfcc73E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec236268cccfcc73E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hec236268cccfcc73E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf70d79ffc4ac78cbE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf70d79ffc4ac78cbE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf70d79ffc4ac78cbE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf70d79ffc4ac78cbE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0a27490e2a189017E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cb4a677c917b8aE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cb4a677c917b8aE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cb4a677c917b8aE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h09cb4a677c917b8aE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h173e614de265836fE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h173e614de265836fE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h173e614de265836fE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h173e614de265836fE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h344bfaa9f1d0282eE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h344bfaa9f1d0282eE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h344bfaa9f1d0282eE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h344bfaa9f1d0282eE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4c76e41695e1d0d3E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4c76e41695e1d0d3E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4c76e41695e1d0d3E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h4c76e41695e1d0d3E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8fb183adad1ef7e4E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8fb183adad1ef7e4E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8fb183adad1ef7e4E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h8fb183adad1ef7e4E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha4f954da352ffad7E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha4f954da352ffad7E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha4f954da352ffad7E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17ha4f954da352ffad7E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb9aebf51c3308411E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb9aebf51c3308411E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb9aebf51c3308411E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hb9aebf51c3308411E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc56349056ba6fd76E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc56349056ba6fd76E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc56349056ba6fd76E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc56349056ba6fd76E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc9098c2b51d531e7E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc9098c2b51d531e7E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc9098c2b51d531e7E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc9098c2b51d531e7E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf01fb46af7eb9fa8E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf01fb46af7eb9fa8E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf01fb46af7eb9fa8E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf01fb46af7eb9fa8E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf1a31d42dd7d4c38E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf1a31d42dd7d4c38E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf1a31d42dd7d4c38E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf1a31d42dd7d4c38E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf4d2414ae7e350aaE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf4d2414ae7e350aaE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf4d2414ae7e350aaE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hf4d2414ae7e350aaE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h0488db77808b7bd2E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h6e11f29954b5245aE
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h6e11f29954b5245aE,@function
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h6e11f29954b5245aE
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h6e11f29954b5245aE = _ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb6f9ae9a1616a63fE
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb6f9ae9a1616a63fE,@function
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb6f9ae9a1616a63fE
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb6f9ae9a1616a63fE = _ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17haa7f9693cad41e29E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb85296fa1f26426eE
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb85296fa1f26426eE,@function
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb85296fa1f26426eE
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hb85296fa1f26426eE = _ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
	.globl	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hc4a610116b6db5c5E
	.type	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hc4a610116b6db5c5E,@function
	.hidden	_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hc4a610116b6db5c5E
_ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17hc4a610116b6db5c5E = _ZN11burn_tensor6tensor3api4base19Tensor$LT$_$C$K$GT$7reshape17h0975e1a1de99d375E
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09aa78a1f024015aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09aa78a1f024015aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09aa78a1f024015aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h09aa78a1f024015aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h145a1db3e9d9f369E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h145a1db3e9d9f369E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h145a1db3e9d9f369E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h145a1db3e9d9f369E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h298b7b3b11d595f1E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h298b7b3b11d595f1E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h298b7b3b11d595f1E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h298b7b3b11d595f1E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2c6c9bd89c6d307eE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2c6c9bd89c6d307eE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2c6c9bd89c6d307eE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h2c6c9bd89c6d307eE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30dc4f2876aac95aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30dc4f2876aac95aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30dc4f2876aac95aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h30dc4f2876aac95aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32c0e08bf5432c83E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32c0e08bf5432c83E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32c0e08bf5432c83E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h32c0e08bf5432c83E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4a7ed320e0d7d965E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4a7ed320e0d7d965E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4a7ed320e0d7d965E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4a7ed320e0d7d965E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4db3f8db46f7a8e4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4db3f8db46f7a8e4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4db3f8db46f7a8e4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h4db3f8db46f7a8e4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h502ba67c45d6830bE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h502ba67c45d6830bE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h502ba67c45d6830bE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h502ba67c45d6830bE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b6b2b25f26fb23aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b6b2b25f26fb23aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b6b2b25f26fb23aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5b6b2b25f26fb23aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5c8b59e9e073ef35E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5c8b59e9e073ef35E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5c8b59e9e073ef35E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h5c8b59e9e073ef35E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bfaa465e000f1a4E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bfaa465e000f1a4E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bfaa465e000f1a4E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h6bfaa465e000f1a4E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h777f6babab41a217E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h777f6babab41a217E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h777f6babab41a217E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h777f6babab41a217E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b3ac1380bc88012E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b3ac1380bc88012E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b3ac1380bc88012E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h7b3ac1380bc88012E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8671b38e9708a790E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8671b38e9708a790E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8671b38e9708a790E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h8671b38e9708a790E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha1114968a70408c5E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha1114968a70408c5E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha1114968a70408c5E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha1114968a70408c5E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ece473de5f9d5bE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ece473de5f9d5bE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ece473de5f9d5bE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ece473de5f9d5bE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ed1fa46bf4a5c0E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ed1fa46bf4a5c0E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ed1fa46bf4a5c0E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha5ed1fa46bf4a5c0E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha7731ed899ede06dE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha7731ed899ede06dE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha7731ed899ede06dE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17ha7731ed899ede06dE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hac4b6e4ea418d87eE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hac4b6e4ea418d87eE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hac4b6e4ea418d87eE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hac4b6e4ea418d87eE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb7005f0a6ef26101E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb7005f0a6ef26101E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb7005f0a6ef26101E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hb7005f0a6ef26101E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbcb9462a79f3aa40E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbcb9462a79f3aa40E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbcb9462a79f3aa40E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbcb9462a79f3aa40E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee81326e6cceb6aE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee81326e6cceb6aE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee81326e6cceb6aE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hbee81326e6cceb6aE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc2ea1979127db752E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc2ea1979127db752E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc2ea1979127db752E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hc2ea1979127db752E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hceabbbb9c61aef25E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hceabbbb9c61aef25E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hceabbbb9c61aef25E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hceabbbb9c61aef25E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2d4ef5aadaa046cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2d4ef5aadaa046cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2d4ef5aadaa046cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd2d4ef5aadaa046cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h0599f54271935f8fE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd87d0751571024daE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd87d0751571024daE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd87d0751571024daE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd87d0751571024daE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd978ff83a56ba35cE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd978ff83a56ba35cE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd978ff83a56ba35cE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hd978ff83a56ba35cE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he2cd02effc115692E
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he2cd02effc115692E,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he2cd02effc115692E
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17he2cd02effc115692E = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff04e73cf1d721ccE
	.type	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff04e73cf1d721ccE,@function
	.hidden	_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff04e73cf1d721ccE
_ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17hff04e73cf1d721ccE = _ZN84_$LT$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..drop..Drop$GT$4drop17h01a219e3dba5478dE
	.globl	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
	.type	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE,@function
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE
_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h7bb1ed99e8fe253dE = _ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E
	.globl	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
	.type	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E,@function
	.hidden	_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E
_ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17hf30ded9d849bf561E = _ZN96_$LT$burn_tensor..tensor..api..base..Tensor$LT$_$GT$$u20$as$u20$nepenthe_ops..fused..Fusible$GT$10is_fusible17h31ad9473a92ebb64E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h58f2bd57e546661eE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h58f2bd57e546661eE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h58f2bd57e546661eE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h58f2bd57e546661eE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h80cd3cf21e3fefd3E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h80cd3cf21e3fefd3E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h80cd3cf21e3fefd3E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h80cd3cf21e3fefd3E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h921080127b21b69eE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h921080127b21b69eE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h921080127b21b69eE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h921080127b21b69eE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9cbbd32924df6d2eE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9cbbd32924df6d2eE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9cbbd32924df6d2eE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h9cbbd32924df6d2eE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hca262530de596c9fE
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hca262530de596c9fE,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hca262530de596c9fE
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hca262530de596c9fE = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17h574b4ddd7ad07398E
	.globl	_ZN4core3ptr375drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_dispatch..tensor..DispatchTensor$C$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$burn_tensor..tensor..api..extension..$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$GT$..into_dispatch$GT$$GT$$GT$17h00a7c10625fcc813E.llvm.7861498002582786512
	.type	_ZN4core3ptr375drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_dispatch..tensor..DispatchTensor$C$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$burn_tensor..tensor..api..extension..$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$GT$..into_dispatch$GT$$GT$$GT$17h00a7c10625fcc813E.llvm.7861498002582786512,@function
	.hidden	_ZN4core3ptr375drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_dispatch..tensor..DispatchTensor$C$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$burn_tensor..tensor..api..extension..$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$GT$..into_dispatch$GT$$GT$$GT$17h00a7c10625fcc813E.llvm.7861498002582786512
_ZN4core3ptr375drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$3_usize$C$core..ops..try_trait..Wrapped$LT$burn_dispatch..tensor..DispatchTensor$C$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$C$burn_tensor..tensor..api..extension..$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$4_usize$GT$$GT$..into_dispatch$GT$$GT$$GT$17h00a7c10625fcc813E.llvm.7861498002582786512 = _ZN4core3ptr303drop_in_place$LT$core..array..drain..Drain$LT$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$4_usize$C$core..ops..try_trait..Wrapped$LT$burn_flex..tensor..FlexTensor$C$burn_tensor..tensor..api..base..Tensor$LT$1_usize$GT$$C$nepenthe_ops..adam..adam_step..$u7b$$u7b$closure$u7d$$u7d$$GT$$GT$$GT$17h3ec0d12f782ab9aeE.llvm.7861498002582786512
	.globl	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he03e7ac2097332f2E
	.type	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he03e7ac2097332f2E,@function
	.hidden	_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he03e7ac2097332f2E
_ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17he03e7ac2097332f2E = _ZN125_$LT$$RF$mut$u20$core..array..drain..Drain$LT$T$C$_$C$F$GT$$u20$as$u20$core..ops..function..FnMut$LT$$LP$usize$C$$RP$$GT$$GT$8call_mut17hc71c40536e054528E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17ha211eac849bdef1cE
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17ha211eac849bdef1cE,@function
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17ha211eac849bdef1cE
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17ha211eac849bdef1cE = _ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10add_scalar17h0b604843d147ede4E
	.globl	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h6f72ce5f558d74a3E
	.type	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h6f72ce5f558d74a3E,@function
	.hidden	_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h6f72ce5f558d74a3E
_ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h6f72ce5f558d74a3E = _ZN11burn_tensor6tensor3api7numeric69_$LT$impl$u20$burn_tensor..tensor..api..base..Tensor$LT$_$C$K$GT$$GT$10mul_scalar17h214cc8a4d9318867E
	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
